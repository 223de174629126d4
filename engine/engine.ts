import { builtInIndex, builtInProviders } from './built-in';
import { createByteStream, type ByteStream, type BytesScan } from './bytes/stream';
import { createUtf8Check } from './bytes/text';
import { createVersionScan, nearReach, type NearReach } from './bytes/versions';
import { compile } from './compile';
import { customFinder } from './config/custom';
import type { CompilePattern, CustomDetector } from './config/types';
import { traitsOf } from './context';
import { openDocument, scanAll, scanDecoded, type ScannedDocument } from './document';
import { encodedFinders, type FindIn } from './encodings';
import { considered } from './explain';
import type { GatedFinder } from './gate';
import { finders as genericFinders, genericDetectors, genericGuide } from './generic';
import { languageOf } from './language';
import type { Guide, Provider } from './provider';
import { countFinders, createScanner, indexFinders, type HitRecord, type Scanner, type TextFacts } from './scanner';
import type { KeywordIndex } from './keyword-index';
import { lazy } from './lazy';
import { createTextStore } from './text-store';
import type { Confidence, Considered, Finder, Finding, ScanContext } from './types';

/** What is known of a detector without running it. */
export interface DetectorInfo {
  readonly id: string;
  readonly name: string;
  /** The provider's id; `generic` for secrets of no vendor. */
  readonly provider: string;
  readonly providerName: string;
  readonly home?: string;
  readonly guide?: Guide;
  /** Where to read more: the first link of the guide, else the provider's home. Known without the guide being read. */
  readonly page?: string | undefined;
  readonly confidence: Confidence;
  /** What the prefilter looks for. */
  readonly keywords: readonly string[];
  readonly environmentVariable?: string;
  readonly pairs?: string;
  /** False: reported only beside its other half. */
  readonly alone?: false;
  readonly publicHalf?: string;
}

export interface EngineOptions {
  /** Default: all of engine/detectors. */
  readonly providers?: readonly Provider[];
  /** Default: all of engine/generic. */
  readonly finders?: readonly Finder[];
  /** Detectors of the project, which `readConfig` has checked, and what compiles their patterns (`loadLinear`). */
  readonly custom?: { readonly detectors: readonly CustomDetector[]; readonly compile: CompilePattern };
}

export interface Engine {
  readonly detectors: ReadonlyMap<string, DetectorInfo>;
  /** The project's own detectors: with them another thread builds the same engine. */
  readonly custom: readonly CustomDetector[];
  /** Findings of a text, sorted by start, none overlapping; within a budget (engine/budget.ts), of which `scanBytes` and documents tell. Never throws. */
  scan(text: string, context?: ScanContext): readonly Finding[];
  /** The same for a file's bytes; a byte order mark or UTF-16 is recognised. Only what stands around a possible finding is decoded. */
  scanBytes(bytes: Uint8Array, context?: ScanContext): BytesScan;
  /**
   * The same for bytes that come in pieces, so that a file of any size takes the memory of a piece.
   * @param isUtf8 asked at most once, and seldom: is the whole of the bytes valid UTF-8?
   */
  streamBytes(isUtf8: () => boolean, context?: ScanContext): ByteStream;
  /**
   * Scans versions of one file, one after the other: the findings are those of `scanBytes`, the work is that of what is new in each. The bytes of a version must stay
   * what they are.
   */
  scanVersions(context?: ScanContext): (bytes: Uint8Array) => BytesScan;
  /**
   * Why there is a finding in [start, end), or none: the findings there, and all that was looked at. Scans the whole text, unlike a document; holds no
   * part of any value.
   */
  explain(text: string, context: ScanContext, start: number, end: number): Explanation;
  /** A document that is edited: its findings are always those of a fresh scan. */
  open(text: string, context?: ScanContext): ScannedDocument;
}

export interface Explanation {
  readonly findings: readonly Finding[];
  /** Candidates and what was turned down, sorted by place. */
  readonly considered: readonly Considered[];
}

/** Finders are made when something is hit that they are asked about, and patterns compiled: what is built in costs nothing at the start where its index is known. */
export function createEngine(options: EngineOptions = {}): Engine {
  const custom = options.custom?.detectors ?? [];
  const providers = (): readonly Provider[] => options.providers ?? builtInProviders();
  const detectors = lazy(() => detectorsOf(providers(), custom));

  const vendors = lazy(() => vendorFinders(providers()));
  const others = lazy(() => otherFinders(providers, options, (text, facts) => scanDecoded(scanner, text, facts)));
  const isBuiltIn = options.providers === undefined && options.finders === undefined && custom.length === 0;
  const index = (isBuiltIn ? builtInIndex() : undefined) ?? indexFinders([...vendors(), ...others()]);
  const firstOther = lazy(() => countFinders(index) - others().length);
  const scanner: Scanner = createScanner(
    index,
    (number) => (number < firstOther() ? vendors()[number]! : others()[number - firstOther()]!),
    (detector) => detectors().get(detector)?.provider ?? 'generic',
    {
      partnerOf: (detector) => detectors().get(detector)?.pairs,
      isHalf: (detector) => detectors().get(detector)?.alone === false,
    },
  );

  const finish = (records: readonly HitRecord[], text: string): readonly Finding[] => {
    let store: ReturnType<typeof createTextStore> | undefined;
    return scanner.finish(records, (offset) => (store ??= createTextStore(text)).positionAt(offset).line);
  };

  const scan = (text: string, facts: TextFacts): readonly Finding[] =>
    finish(scanAll(scanner, text, facts).records, text);

  const streamBytes = (isUtf8: () => boolean, context: ScanContext = {}): ByteStream =>
    createByteStream(scanner, () => factsOf(context), isUtf8);

  let near: NearReach | undefined;
  const scanBytes = (bytes: Uint8Array, context: ScanContext = {}): BytesScan => {
    const stream = streamBytes(() => createUtf8Check()(bytes, true), context);
    stream.read(bytes, true);
    return stream.finish();
  };

  return {
    get detectors() {
      return detectors();
    },
    custom,
    scan: (text, context = {}) => scan(text, factsOf(context)),
    scanBytes,
    streamBytes,
    scanVersions: (context = {}) =>
      createVersionScan(
        scanner,
        (near ??= nearReach(scanner)),
        () => factsOf(context),
        (bytes) => scanBytes(bytes, context),
      ),
    explain(text, context, start, end) {
      const facts = factsOf(context);
      return {
        findings: scan(text, facts).filter((finding) => finding.end >= start && finding.start <= end),
        considered: considered(scanner, text, facts, start, end),
      };
    },
    open: (text, context = {}) => openDocument(scanner, text, factsOf(context)),
  };
}

const vendorFinders = (providers: readonly Provider[]): readonly GatedFinder[] =>
  providers.flatMap(({ secrets }) => secrets.map(compile));

/**
 * Those that need no vendor until they decode something.
 * @param findIn runs all finders over a text that was decoded
 */
const otherFinders = (
  providers: () => readonly Provider[],
  { finders = genericFinders, custom }: EngineOptions,
  findIn: FindIn,
): readonly GatedFinder[] => [
  ...finders,
  ...(custom?.detectors ?? []).map((detector) => customFinder(detector, custom!.compile)),
  ...encodedFinders(providers, findIn),
];

/** What an engine without options searches for: `builtInIndex` of a bundle is made of it. */
export const indexBuiltIn = (): KeywordIndex =>
  indexFinders([...vendorFinders(builtInProviders()), ...otherFinders(builtInProviders, {}, () => [])]);

/** Everything that can be found, by id. */
function detectorsOf(
  providers: readonly Provider[],
  custom: readonly CustomDetector[],
): ReadonlyMap<string, DetectorInfo> {
  const detectors = new Map<string, DetectorInfo>();
  for (const { id, name, keywords, confidence, environmentVariable } of genericDetectors)
    detectors.set(id, {
      id,
      name,
      provider: 'generic',
      providerName: 'Generic',
      guide: genericGuide,
      page: genericGuide.links[0],
      confidence,
      keywords,
      ...(environmentVariable === undefined ? {} : { environmentVariable }),
    });
  for (const provider of providers) for (const info of infosOf(provider)) detectors.set(info.id, info);
  for (const detector of custom) detectors.set(detector.id, customInfo(detector));
  return detectors;
}

const customInfo = ({ id, name, confidence, keywords, environmentVariable }: CustomDetector): DetectorInfo => ({
  id,
  name,
  provider: 'custom',
  providerName: 'This project',
  guide: genericGuide,
  page: genericGuide.links[0],
  confidence: confidence ?? 'likely',
  keywords,
  ...(environmentVariable === undefined ? {} : { environmentVariable }),
});

/** Traits are asked for where a window is opened, which most files have none of. */
function factsOf({ path, language }: ScanContext): TextFacts {
  const traits = lazy(() => traitsOf(path));
  return {
    path,
    language: languageOf(path, language),
    get traits() {
      return traits();
    },
  };
}

function infosOf(provider: Provider): DetectorInfo[] {
  return provider.secrets.map((secret) => ({
    id: secret.id,
    name: secret.name,
    provider: provider.id,
    providerName: provider.name,
    home: provider.home,
    get guide() {
      return provider.guide;
    },
    get page() {
      return provider.page ?? provider.guide.links[0] ?? provider.home;
    },
    confidence: secret.confidence ?? (secret.keywords === undefined ? 'possible' : 'likely'),
    keywords: secret.keywords ?? [...(secret.near ?? []), ...(secret.named ?? [])],
    ...(secret.environmentVariable === undefined ? {} : { environmentVariable: secret.environmentVariable }),
    ...(secret.pairs === undefined ? {} : { pairs: secret.pairs }),
    ...(secret.alone === undefined ? {} : { alone: secret.alone }),
    ...(secret.publicHalf === undefined ? {} : { publicHalf: secret.publicHalf }),
  }));
}
