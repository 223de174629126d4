/** The only door of the engine. */
export { createEngine } from './engine';
export type { Engine, EngineOptions, DetectorInfo, Explanation } from './engine';
export type { BytesScan, ByteStream } from './bytes/stream';
export type { LocatedFinding } from './bytes/place';
export type { ScannedDocument } from './document';
export type {
  Candidate,
  Considered,
  Score,
  Trace,
  Confidence,
  EncodingName,
  Evidence,
  Finder,
  Finding,
  Ignored,
  ScanContext,
  Window,
} from './types';
export { uncheckedParts } from './provider';
export type {
  Answer,
  Check,
  Guide,
  GuidePart,
  Liveness,
  Provider,
  Random,
  Reading,
  Secret,
  Step,
  Verdict,
} from './provider';
export { languageOf, commentOf } from './language';
export { removalEdit, suppressionEdit, suppressionHint } from './suppression/comment';
export type { UnusedComment } from './suppression/suppression';
export { parseIgnoreFile, serializeIgnoreFile } from './suppression/ignore-file';
export type { IgnoreEntry, IgnoreFile, PlacedIgnore } from './suppression/ignore-file';
export { expandExample, randomFrom, sampleOf } from './template';
export { baselineName, parseBaseline, serializeBaseline } from './config/baseline';
export type { BaselineEntry } from './config/baseline';
export { noConfig, readConfig } from './config/check';
export type { ReadyConfig } from './config/check';
export { checkExamples } from './config/examples';
export { loadLinear } from './config/linear';
export { configName, emptyConfig, parseConfig } from './config/parse';
export { createPolicy } from './config/policy';
export type { Policy, UnusedEntry } from './config/policy';
export type { Allow, CompilePattern, Config, ConfigProblem, CustomDetector } from './config/types';
export { awsAccountOf } from './checks/aws-account';
export { decodeBase64Text } from './checks/base64';
export { jsonObjectOf } from './checks/base64-json';
export { decodeJwt } from './checks/jwt';
export { fingerprintOf } from './fingerprint';
