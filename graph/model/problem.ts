/** What is wrong with an input or a graph: said in one shape by readers, the lint, edits and queries. */

export type Severity = 'error' | 'warning';

/** One thing that is wrong, where it is, and what to do about it. */
export interface Problem {
  /** A stable name for the kind of problem, e.g. `claim-dangling`. */
  readonly code: string;
  /** An error cannot be represented; a warning can, but is probably not meant. */
  readonly severity: Severity;
  /** One sentence that says what was met. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** The file or address as the reader named it. */
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1. */
  readonly column?: number;
  /** Where in the document, e.g. `claims[3].evidence[0].source`. */
  readonly path?: string;
  /** The entity the problem is about. */
  readonly entity?: string;
  /** The claims the problem is about. */
  readonly claims?: readonly string[];
}

/** Thrown where a caller broke a contract or a port failed; never for bad data, which gives {@link Problem}s. */
export class StemmaError extends Error {
  override readonly name = 'StemmaError';
  readonly code: string;
  readonly problems: readonly Problem[];

  constructor(code: string, message: string, options: ErrorOptions & { readonly problems?: readonly Problem[] } = {}) {
    super(message, options);
    this.code = code;
    this.problems = options.problems ?? [];
  }
}

/** Whether any of the problems is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** `file:line:column: error code: message (hint)`, as compilers say it. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
  const where = [place, problem.path].filter(Boolean).join(' ');
  const hint = problem.hint === undefined ? '' : ` ${problem.hint}`;
  return `${where === '' ? '' : `${where}: `}${problem.severity} ${problem.code}: ${problem.message}${hint}`;
}
