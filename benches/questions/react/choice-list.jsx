// The options of a question: radio buttons for one, boxes for any number.
import { Fragment, useCallback } from 'react';
import { Choice } from './choice.jsx';
import { Group } from './group.jsx';

export function ChoiceList({ question, answer, problem, heading, dispatch }) {
  const { options } = question;
  const isMulti = question.kind === 'multi';
  const onTick = useCallback(
    (option, isTicked) => dispatch(isMulti ? { type: 'tick', option, isTicked } : { type: 'answer', answer: option.id }),
    [isMulti, dispatch],
  );
  return (
    <Group question={question} problem={problem} heading={heading}>
      <div className="choices">
        {options.map((option, place) => (
          <Fragment key={option.id}>
            {option.standsAlone && place > 0 && !options[place - 1].standsAlone && <p className="or">or</p>}
            <Choice
              className="choice"
              type={isMulti ? 'checkbox' : 'radio'}
              name={question.id}
              id={option.id}
              option={option}
              isTicked={isMulti ? (answer?.includes(option.id) ?? false) : answer === option.id}
              onTick={onTick}
            />
          </Fragment>
        ))}
      </div>
    </Group>
  );
}
