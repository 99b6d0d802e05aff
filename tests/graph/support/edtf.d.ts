/** The package edtf brings no types; this is what the tests use of it. */
declare module 'edtf' {
  /** The bounds of a date or interval, in milliseconds; not finite where a side is open. */
  function edtf(text: string): { readonly min: number; readonly max: number };
  export { edtf as default };
}
