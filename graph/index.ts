/** Stemma's knowledge: what the picture may reach. Light; whatever is heavy is behind a `load()`. */
export * from './model/index.ts';
export * from './vocabulary/index.ts';
