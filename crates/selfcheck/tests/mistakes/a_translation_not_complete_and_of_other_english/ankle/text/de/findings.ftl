# strong_pain = strong pain
strong_pain = strong pain
