/** The cross of a button that closes. */
export function CloseSign() {
  return (
    <svg className="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3.5 3.5 9 9m0-9-9 9" />
    </svg>
  );
}
