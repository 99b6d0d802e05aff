/** Selectors that compute again only when what they read has changed. */

/**
 * Remembers the last result of `compute` as long as the inputs picked from the argument stay identical.
 * One result is kept per argument object given as `key`, so two explorers do not push each other out.
 */
export function memo<Argument, const Inputs extends readonly unknown[], Result>(
  pick: (argument: Argument) => Inputs,
  compute: (...inputs: Inputs) => Result,
  slots = 4,
): (argument: Argument) => Result {
  const kept: { inputs: Inputs; result: Result }[] = [];
  return (argument) => {
    const inputs = pick(argument);
    const known = kept.find((entry) => entry.inputs.every((input, i) => Object.is(input, inputs[i])));
    if (known !== undefined) return known.result;
    const result = compute(...inputs);
    kept.unshift({ inputs, result });
    kept.length = Math.min(kept.length, slots);
    return result;
  };
}
