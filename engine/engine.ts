import type { ScannedDocument } from './document';
import type { Confidence, Finder, Finding, ScanContext } from './types';
import type { Guide, Provider } from './provider';

/** What is known of a detector without running it. */
export interface DetectorInfo {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly providerName: string;
  readonly home?: string;
  readonly guide?: Guide;
  readonly confidence: Confidence;
  readonly keywords: readonly string[];
  readonly environmentVariable?: string;
  readonly pairs?: string;
}

export interface EngineOptions {
  /** Default: all of engine/detectors. */
  readonly providers?: readonly Provider[];
  /** Default: all of engine/generic. */
  readonly finders?: readonly Finder[];
}

/** A scan of bytes. */
export interface BytesScan {
  readonly findings: readonly Finding[];
  /** The decoded text the offsets refer to; undefined when nothing was found, since then nothing was decoded for good. */
  readonly text: string | undefined;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';
  /** Set where bytes are not text at all: nothing was scanned. */
  readonly binary: boolean;
}

export interface Engine {
  readonly detectors: ReadonlyMap<string, DetectorInfo>;
  /** Findings of a text, sorted by start, none overlapping. Never throws. */
  scan(text: string, context?: ScanContext): Finding[];
  /** The same for a file's bytes; a byte order mark or UTF-16 is recognised. */
  scanBytes(bytes: Uint8Array, context?: ScanContext): BytesScan;
  /** A document that is edited: its findings are always those of a fresh scan. */
  open(text: string, context?: ScanContext): ScannedDocument;
}

export function createEngine(options: EngineOptions = {}): Engine {
  throw new Error(`not yet: ${Object.keys(options).length}`);
}
