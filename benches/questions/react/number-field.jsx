// A number that is typed.
import { Notes, describedBy } from './notes.jsx';

export function NumberField({ question, answer = '', problem, heading, dispatch }) {
  const id = question.id;
  return (
    <div className="question">
      <label className="title" htmlFor={id}>
        <h1 ref={heading} tabIndex={-1}>
          {question.words}
        </h1>
      </label>
      <Notes id={id} hint={question.hint} problem={problem} />
      <input
        type="text"
        inputMode="numeric"
        className="number"
        id={id}
        value={answer}
        onChange={(event) => dispatch({ type: 'answer', answer: event.target.value })}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && dispatch({ type: 'continue' })}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, question.hint, problem)}
      />
    </div>
  );
}
