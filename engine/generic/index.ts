import type { Guide } from '../provider';
import type { Confidence, Finder } from '../types';
export const finders: readonly Finder[] = [];
export const genericDetectors: readonly { id: string; name: string; confidence: Confidence; keywords: readonly string[]; environmentVariable?: string }[] = [];
export const genericGuide: Guide = { create: [], check: [], rotate: [], revoke: [], risks: [], links: [] };
