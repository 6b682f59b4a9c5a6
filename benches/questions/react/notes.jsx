// What stands between a question and its control: its hint and its error.
import { memo } from 'react';

export const Notes = memo(function Notes({ id, hint, problem }) {
  return (
    <>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          <p>{hint}</p>
        </div>
      )}
      {problem && (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">Error: </span>
          {problem}
        </p>
      )}
    </>
  );
});

/** The ids of the notes that are there. */
export function describedBy(id, hint, problem) {
  return [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
