strong_pain = strong pain
