// Where a person is, what they answered, and the way from screen to screen.
import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { step } from './answers.js';
import { Question } from './question.jsx';
import { Start } from './start.jsx';

const beginning = { place: 0, answers: {}, problem: null, attempts: 0 };

export function Form({ title, intro, questions }) {
  const [{ place, answers, problem, attempts }, dispatch] = useReducer(step.bind(null, questions), beginning);
  const heading = useRef(null);
  const summary = useRef(null);
  const hasArrived = useRef(false);
  const question = questions[place - 1];

  useEffect(() => {
    const travel = () => dispatch({ type: 'travel', place: history.state ?? 0 });
    addEventListener('popstate', travel);
    return () => removeEventListener('popstate', travel);
  }, []);

  // On arriving at a screen: its title, the browser's history, and the focus on its heading, or on what is to be corrected.
  useLayoutEffect(() => {
    const name = question ? `${question.words} – ${title}` : title;
    document.title = problem ? `Error: ${name}` : name;
    if ((history.state ?? 0) < place) history.pushState(place, '');
    if (!hasArrived.current) {
      hasArrived.current = true;
      return;
    }
    (summary.current ?? heading.current).focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place, attempts]);

  return (
    <div className="selfcheck" lang="en" dir="ltr">
      {question ? (
        <Question
          key={question.id}
          question={question}
          place={place}
          answer={answers[question.id]}
          problem={problem}
          heading={heading}
          summary={summary}
          dispatch={dispatch}
        />
      ) : (
        <Start title={title} intro={intro} heading={heading} dispatch={dispatch} />
      )}
    </div>
  );
}
