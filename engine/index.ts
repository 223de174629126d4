/** The only door of the engine. */
export { createEngine } from './engine';
export type { Engine, EngineOptions, DetectorInfo, BytesScan } from './engine';
export type { ScannedDocument } from './document';
export type {
  Candidate,
  Confidence,
  EncodingName,
  Evidence,
  Finder,
  Finding,
  Ignored,
  ScanContext,
  Window,
} from './types';
export type { Check, Guide, Provider, Random, Secret, Step, Verdict } from './provider';
export { languageOf, commentOf } from './language';
export { suppressionEdit, suppressionHint } from './suppression-comment';
export { parseIgnoreFile, serializeIgnoreFile } from './ignore-file';
export type { IgnoreEntry, IgnoreFile } from './ignore-file';
export { expandExample, randomFrom, sampleOf } from './template';
