# The page that is useful without the questions: before they start, and where they cannot. crates/pages writes it.

# Where one file holds several checks.
title = Pain checks
intro =
    Answer questions about your pain. At the end you will see how soon to get help, what your answers fit with, and what
    you can do yourself. Your answers stay on this device.

# Under the button, once it was pressed.
starting = Starting. The questions come in a moment.
slow =
    The questions are still on their way, which can take a while on a slow connection. You can wait, or read the warning
    signs on this page.
# Only where a page gives the check a space that is too low to read in.
own_page = There is little room here. Open this on a page of its own.
# There until the script of the page takes it away.
unscripted =
    The questions cannot start here. They need JavaScript. It may be turned off, this browser may be too old, or something
    may have changed this page on its way to you.
use_this_page = Please use the warning signs and telephone numbers on this page.

do_not_drive = Do not drive yourself if you are weak, numb, faint or in severe pain.

numbers = Who to call
numbers_intro =
    If your country is not here, or a number does not work where you are, call your local emergency number.
# For each country, behind its name.
numbers_of_region =
    emergency { $emergency_number }; health advice: { $advice_line }; mental health crisis: { $crisis_line }

## Why the questions do not start, or stopped

problem_unprotected =
    The questions did not start, to keep your answers safe. Something changed this page on its way to you, and took away
    what keeps your answers in it. If you run this site: serve the file exactly as it was published, with nothing before
    its first character.
# Lockdown Mode of Apple's devices and the enhanced security of Edge turn it off.
problem_no_webassembly =
    The questions could not start. They need a part of the browser called WebAssembly, and it is turned off here. Lockdown
    Mode on an iPhone, iPad or Mac turns it off, and so can enhanced security in Edge. You can allow it for this page
    alone. Open the settings for this website, beside its address. Then turn off Lockdown Mode, or enhanced security.
problem_refused =
    The questions could not start. They need a part of the browser called WebAssembly, and this site does not let it run.
    If you run this site: its policy must allow 'wasm-unsafe-eval' for this file.
problem_old = The questions could not start. This browser may be too old for them, or may not be allowed to run them.
problem_damaged =
    The questions could not start because a part of them is damaged, cut short or from another version. Loading this page
    again may help.
problem_fault = The questions could not start because of a fault.
problem_stopped = The check stopped because of a fault.
