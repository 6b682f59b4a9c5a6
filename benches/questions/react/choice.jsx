// One thing to pick: a radio button or a box, with its words. It is drawn again only when it changes.
import { memo } from 'react';

export const Choice = memo(function Choice({ className, type, name, id, option, isTicked, onTick }) {
  const note = option.hint && `${id}-note`;
  return (
    <div className={className}>
      <input
        type={type}
        id={id}
        name={name}
        checked={isTicked}
        onChange={(event) => onTick(option, event.target.checked)}
        aria-describedby={note}
      />
      <label htmlFor={id}>{option.words}</label>
      {note && (
        <span className="hint" id={note}>
          {option.hint}
        </span>
      )}
    </div>
  );
});
