// A button. Some people double-click everything; the second click would meet the next screen.
export function Button({ className, onPress, children }) {
  return (
    <button type="button" className={className} onClick={(event) => event.detail < 2 && onPress()}>
      {children}
    </button>
  );
}
