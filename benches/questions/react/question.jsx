// A screen of one question. The parts that an answer does not change are not drawn again for it.
import { memo } from 'react';
import { Button } from './button.jsx';
import { ChoiceList } from './choice-list.jsx';
import { NumberField } from './number-field.jsx';
import { Scale } from './scale.jsx';

const FIELDS = { single: ChoiceList, multi: ChoiceList, number: NumberField, scale: Scale };

export function Question({ question, place, answer, problem, heading, summary, dispatch }) {
  const Field = FIELDS[question.kind];
  return (
    <div className="screen">
      <Top place={place} dispatch={dispatch} />
      {problem && <ErrorSummary problem={problem} field={question.id} summary={summary} />}
      <Field question={question} answer={answer} problem={problem} heading={heading} dispatch={dispatch} />
      <WhyWeAsk why={question.why} />
      <Continue dispatch={dispatch} />
    </div>
  );
}

const Top = memo(function Top({ place, dispatch }) {
  return (
    <div className="top">
      <Button className="back-link" onPress={() => history.back()}>
        Back
      </Button>
      <p className="progress">Step {place}</p>
      <Button className="link" onPress={() => dispatch({ type: 'clear' })}>
        Clear and leave
      </Button>
    </div>
  );
});

function ErrorSummary({ problem, field, summary }) {
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">There is a problem</h2>
      <ul>
        <li>
          <Button className="link" onPress={() => document.getElementById(field).focus()}>
            {problem}
          </Button>
        </li>
      </ul>
    </div>
  );
}

const WhyWeAsk = memo(function WhyWeAsk({ why }) {
  return (
    <details className="why">
      <summary>Why we ask</summary>
      <div className="disclosed">
        <p>{why}</p>
      </div>
    </details>
  );
});

const Continue = memo(function Continue({ dispatch }) {
  return (
    <Button className="button" onPress={() => dispatch({ type: 'continue' })}>
      Continue
    </Button>
  );
});
