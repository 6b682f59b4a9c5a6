# The page that is useful without the questions: before they start, and where they cannot. crates/pages writes it.

# Where one file holds several checks.
title = Pain checks
intro =
    Answer questions about your pain. At the end you will see how soon to get help, what your answers fit with, and what
    you can do yourself. Your answers stay on this device.

waiting =
    The questions start by themselves in a moment. If they do not, use the warning signs and telephone numbers on this
    page.
no_script = The questions need JavaScript, and it is turned off.
use_this_page = Please use the warning signs and telephone numbers on this page.

do_not_drive = Do not drive yourself if you are weak, numb, faint or in severe pain.

numbers = Who to call
numbers_intro =
    If your country is not here, or a number does not work where you are, call your local emergency number.
# For each country, behind its name.
numbers_of_region =
    emergency { $emergency_number }; health advice: { $advice_line }; mental health crisis: { $crisis_line }

## Why the questions do not start, or stopped

problem_missing = The questions could not start because a part of them could not be loaded.
problem_refused = The questions could not start because a part that they need is turned off in this browser.
problem_old = The questions could not start. This browser may be too old for them, or may not be allowed to run them.
problem_damaged =
    The questions could not start because a part of them is damaged, cut short or from another version. Loading this page
    again may help.
problem_fault = The questions could not start because of a fault.
problem_stopped = The check stopped because of a fault.
