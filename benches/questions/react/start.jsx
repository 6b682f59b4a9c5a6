// Before the first question. It has less on it than the widget's: nothing is measured until its button is pressed.
import { Button } from './button.jsx';

export function Start({ title, intro, heading, dispatch }) {
  return (
    <div className="screen">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div className="lead">
        <p>{intro}</p>
      </div>
      <Button className="button" onPress={() => dispatch({ type: 'continue' })}>
        Start
      </Button>
    </div>
  );
}
