# The words of the interface: everything on the screens that does not belong to one assessment.
# Plain British English, for a reading age of 9 to 11. src/words/interface.rs lists what the widget asks for.

## Everywhere

back = Back
continue = Continue
# Forgets every answer and shows the first screen.
clear_and_leave = Clear and leave
not_reviewed = Not yet reviewed by a clinician. General information, not medical advice.
reviewed_by = Reviewed by { $name }. General information, not medical advice.
version = Version { $version }
# Equal questions, rules and words have an equal number.
pack_hash = Content number (SHA-256): { $hash }
review_by = This content is due to be checked again by { $date }.
review_overdue = This content was due to be checked again by { $date }. It may be out of date.
region = Telephone numbers for
language = Language
# The language's own name for itself: "Deutsch", not "German". Who looks for it may read no other.
language_name = English

## The choice between checks, and the way from one to the next

choose = Where does it hurt?
choose_text =
    If both your back and your heel hurt, start with your back.

    Call { $emergency_number } now if you have chest pain, trouble breathing, or sudden weakness or numbness.
carried = What you told us in the { $title } is kept here, and is not asked again.
go_on_to = Go on to the { $title }

## Before you start

before_you_start = Before you start
for_whom = Who this check is for
not_for_whom = Who it is not for
your_answers = What happens to your answers
your_answers_text =
    Your answers stay on this device. Nothing is sent, and nothing is saved.

    If you close or reload this page, your answers are gone and the check starts again.
start = Start
about_this_check = About this check

## Questions

# Only where somebody is: how many more there will be depends on the answers.
question_screen = Step { $number }
why_we_ask = Why we ask
or = or
scale_low = lowest
scale_high = highest
problem = There is a problem
# In the list of problems, where a screen has several questions.
problem_with = { $problem }: { $question }
error = Error:
error_title = Error: { $title }
choose_one = Choose one answer
choose_some = Choose at least one answer
enter_number = Enter a number
number_in_range = Enter a whole number from { $min } to { $max }, without letters or points
# Somebody typed a year, such as 1985, where the answer can only be a smaller number: an age.
looks_like_year = That looks like a year. Enter a number from { $min } to { $max }

## Check your answers

review = Check your answers
review_intro = You can change any answer before you see the result.
change = Change
see_result = See the result

## Result

your_questions = What you want to know
other_questions = What others ask
fits_best = Your answers fit best with: { $pattern }.
could_be = It could be: { $pattern }.
what_to_say = What to say
why = Why we say this
# Closed: reasons of less urgency. They belong to the same visit, and are no second one.
why_also = Speak of this there as well
# Closed below the reasons: the answers they rest on, and their sources.
grounds = The answers and sources behind this
# Before the titles and dates of what a reason rests on.
rests_on = This rests on:
no_warning_signs =
    None of your answers is a warning sign that needs help now.
# Closed below the reasons: what they said as sentences in the first person, the answers that the reasons rest on, and their
# sources.
to_say_when_booking = What you told us, and can say when you book
# The same, where nobody is to be seen.
ordinary_cause = What you told us fits an ordinary cause
you_told_us = What you told us
# Before the five care levels, and behind the one that is the result.
levels = Where this stands, from the most urgent to the least:
your_result = (your result)
patterns = What your answers fit with
patterns_intro =
    Answers cannot show what causes the pain, and what an examination has found counts for more. These are the usual
    causes that your answers fit with.
# Where the cause that comes first is none of these.
patterns_intro_too =
    What this page says further up about the cause comes first, and counts for more. Apart from it, your answers fit
    with these.
no_pattern =
    Your answers fit none of the common causes clearly enough to name one here. What somebody has found counts for more.
fit_best = Fits best
fit_too = Fits too
fit_possible = Possible
fit_less_likely = Fits less well
fits_because = Fits because
fits_less_because = Fits less well because
what_to_expect = What to expect
when_sooner = What cannot wait
what_to_avoid = What to avoid
advice_now = What you can do now
advice_prevention = What helps to stop it coming back
advice_know = Good to know
safety_net = When to get help
changes = What would change this
changes_intro =
    If you notice one of these, you may need help sooner. Then do this check again: it may ask more about it.
# Below the signs of one level, of which only some are shown.
changes_more = { $count ->
        [one] And one more that the check asked about.
       *[other] And { $count } more that the check asked about.
    }
# Above answers of the person, each of which decides by itself how soon to be seen.
changes_less = Less urgent without one of these answers
# While the last part of the page is still loading, and where it was cut off.
rest = The rest of your result
rest_on_the_way =
    What your answers fit with, and what you can do, will be here as soon as the page has loaded.

    How soon to get help, who to call and why are all on this page already.
rest_missing =
    A part of this page did not arrive: what your answers fit with, and what you can do.

    How soon to get help, who to call and why are all here. For the rest, load the page again. It will ask you
    everything again, so print this result first.
your_answers_were = Your answers
sources = Where this comes from
print = Print this result
change_answers = Change answers
start_again = Start again

## On the maps

your_left = Your left
your_right = Your right
map_front = Front
map_back = Back
map_inner_side = Inner side
# The sides of a foot that is seen from behind.
map_inner = Inner
map_outer = Outer
map_sole = Sole
map_both_sides = Each place is marked on both sides.
