/** Files: read and written beside the page. */
export type { JobOptions } from './client.ts';
export { FilesClient } from './client.ts';
export type {
  Choices,
  FileReport,
  GivenFile,
  Overlap,
  Preview,
  ReadingProgress,
  Sample,
  Taken,
  Tally,
  WriteJob,
  Written,
} from './contract.ts';
export { fetchedFile, addressProblem } from './fetched.ts';
export { refusalOf } from './refusal.ts';
