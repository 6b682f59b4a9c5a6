// The controls of a question, where there are several, under its title.
import { Notes, describedBy } from './notes.jsx';

export function Group({ question, problem, heading, children }) {
  const id = question.id;
  return (
    <fieldset className="question" aria-describedby={describedBy(id, question.hint, problem)}>
      <legend>
        <h1 ref={heading} tabIndex={-1}>
          {question.words}
        </h1>
      </legend>
      <Notes id={id} hint={question.hint} problem={problem} />
      {children}
    </fieldset>
  );
}
