// A number picked from a short scale, with words at both ends.
import { useCallback } from 'react';
import { Choice } from './choice.jsx';
import { Group } from './group.jsx';

export function Scale({ question, answer, problem, heading, dispatch }) {
  const onTick = useCallback((option) => dispatch({ type: 'answer', answer: option.id }), [dispatch]);
  return (
    <Group question={question} problem={problem} heading={heading}>
      <div className="scale">
        {question.options.map((option) => (
          <Choice
            key={option.id}
            className="pick"
            type="radio"
            name={question.id}
            id={option.id}
            option={option}
            isTicked={answer === option.id}
            onTick={onTick}
          />
        ))}
      </div>
      <div className="scale-ends">
        <span>{question.low}</span>
        <span>{question.high}</span>
      </div>
    </Group>
  );
}
