mod one_clock;
mod people;
mod to_say;
