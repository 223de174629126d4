import type { Node } from 'web-tree-sitter';
import { freeName, keepOutOfGit, moveToDotenv, nameInExample } from './companions';
import {
  isRefusal,
  type CodeLanguage,
  type FormatLanguage,
  type Language,
  type Lookup,
  type Refusal,
  type Site,
} from './language';
import { encodedName, wholeEncoded } from './encoded';
import { languages } from './languages';
import { nameAround, nameOfPart, toVariableName } from './name';
import { joinPieces } from './pieces';
import { createGrammars, type RemediationHost } from './parser';
import { binds, defines, withParents } from './scope';
import { injectionOf, readsSecret, secretOf, unread, type Read, type Store } from './store';
import { stores as allStores } from './stores';
import type { FixRequest, Offer, Plan, Source, TextEdit } from './types';

export interface Remediation {
  /** The menu for a secret: what can be right here, and, with `disabled`, what cannot and why; of these stores, in this order. */
  offers(request: FixRequest, stores: readonly string[]): Promise<readonly Offer[]>;
  /** All edits of the fix towards a store; or why there is none. */
  plan(request: FixRequest, store: string): Promise<Plan | Refusal>;
  /** Reads a text for the fixes that may be asked for, in short turns and only where the host has a pause between them. */
  prepare(source: Source): Promise<void>;
}

const storeOf = new Map(allStores.map((store) => [store.id, store]));
const languagesOf = new Map<string, Language[]>();
for (const language of languages)
  for (const id of language.languages) languagesOf.set(id, [...(languagesOf.get(id) ?? []), language]);

/** The language of a text: of those with its id the one that knows it for its own, else the one that takes all. */
function languageOf(source: Source): Language | undefined {
  const able = languagesOf.get(source.language) ?? [];
  const claims = (language: Language): boolean | undefined =>
    language.kind === 'code' ? undefined : language.claims?.(source);
  return able.find((one) => claims(one) === true) ?? able.find((one) => claims(one) === undefined);
}

const grammarOf = (language: Language | undefined, id: string): string | undefined =>
  language?.kind === 'code' ? language.grammar(id) : language?.kind === 'format' ? language.grammar : undefined;

export function createRemediation(host: RemediationHost): Remediation {
  const grammars = createGrammars(host);

  const inLanguage = async <T>(
    request: FixRequest,
    use: (language: Language | undefined, root: Node | undefined) => T,
  ): Promise<T> => {
    const language = languageOf(request);
    const grammar = grammarOf(language, request.language);
    return grammar === undefined
      ? use(language, undefined)
      : grammars.read(grammar, request.text, (root) => use(language, root));
  };

  return {
    offers(given, stores) {
      const joined = joinPieces(given);
      const request = isRefusal(joined) ? given : joined.request;
      return inLanguage(request, (language, root) => {
        if (language === undefined) return [];
        return stores.flatMap((id): Offer[] => {
          const store = storeOf.get(id);
          if (store === undefined) return [];
          const plan = isRefusal(joined) ? joined : planIn(language, root, request, store);
          if (plan === undefined) return [];
          const title = titleOf(language, root, request, store, plan);
          return [{ store: store.id, title, ...(isRefusal(plan) ? { disabled: plan.refused } : {}) }];
        });
      });
    },
    async plan(given, id) {
      const joined = joinPieces(given);
      if (isRefusal(joined)) return joined;
      const { request } = joined;
      const plan = await inLanguage(request, (language, root) => {
        const store = storeOf.get(id);
        if (store === undefined) return { refused: `There is no store "${id}".` };
        if (language === undefined)
          return { refused: 'Offkey has no fix for this language yet. Read the value from the environment by hand.' };
        return (
          planIn(language, root, request, store) ?? { refused: `${store.title} is not read from ${language.title}.` }
        );
      });
      return isRefusal(plan) ? plan : joined.back(plan);
    },
    async prepare(source) {
      const grammar = grammarOf(languageOf(source), source.language);
      if (grammar !== undefined) await grammars.prepare(grammar, source.text);
    },
  };
}

/** A plan, a refusal, or nothing where this store is not for this language at all. */
function planIn(
  language: Language,
  root: Node | undefined,
  request: FixRequest,
  store: Store,
): Plan | Refusal | undefined {
  if (store.besides !== undefined && store.besides.reads[language.id] === undefined) return undefined;
  if (language.kind === 'code')
    return store.reads[language.id] !== undefined || injectionOf(store) !== undefined
      ? codePlan(language, root!, request, store)
      : undefined;
  if (store.id !== 'env') {
    if (language.kind !== 'format') return undefined;
    const refused = language.refuseStore?.(store.id);
    if (refused !== undefined) return { refused };
    if (language.read === undefined) return undefined;
    return store.print === undefined
      ? filledPlan(language, root, request, store)
      : printedPlan(language, root, request, store);
  }
  return language.kind === 'advice' ? { refused: language.advice(request) } : formatPlan(language, root, request);
}

function titleOf(
  language: Language,
  root: Node | undefined,
  request: FixRequest,
  store: Store,
  plan: Plan | Refusal,
): string {
  const name = isRefusal(plan) ? (request.environmentVariable ?? 'it') : plan.name;
  if (language.kind === 'format' && store.id === 'env')
    return language.offer(isRefusal(plan) ? formatName(language, root, request) : name);
  if (store.id === 'env') return `Read ${name} from the environment (.env)`;
  return language.kind === 'code' && store.reads[language.id] === undefined
    ? `Read ${name} from the environment (${store.title})`
    : `Read ${name} from ${store.title}`;
}

function formatName(language: FormatLanguage, root: Node | undefined, request: FixRequest): string {
  const { text, start, title } = request;
  const named = language.nameAt(request, root);
  const part =
    named === undefined ? undefined : nameOfPart(named, text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  return language.fallbackFor?.(request) ?? request.environmentVariable ?? part ?? toVariableName(title) ?? 'SECRET';
}

function formatPlan(language: FormatLanguage, root: Node | undefined, request: FixRequest): Plan | Refusal {
  const value = request.text.slice(request.start, request.end);
  const wanted =
    language.id === 'dotenv'
      ? (language.nameAt(request, root) ?? 'SECRET')
      : encodedName(formatName(language, root, request), request.encoding, value);
  const name = language.id === 'dotenv' ? wanted : freeName(request.companions, wanted, () => value);
  const plan = language.plan(request, name, root);
  if (isRefusal(plan)) return plan;
  const { edits, env, put, reference, notes } = plan;
  const companions =
    env !== undefined
      ? moveToDotenv(request.companions, env.name, env.value)
      : put === undefined
        ? { ...nameInExample(request.companions, name), ...keepOutOfGit(request.companions) }
        : {};
  if (edits.length === 0 && Object.keys(companions).length === 0)
    return { refused: 'Nothing is left to do: .gitignore names .env, and .env.example has the name.' };
  return {
    store: 'env',
    name: env?.name ?? name,
    reference: reference ?? env?.name ?? name,
    edits: sorted(edits),
    companions,
    value: env?.value ?? value,
    put: put ?? { argv: [] },
    packages: [],
    notes,
  };
}

/** In a format that runs commands (a script) the store's own command prints the value. */
function printedPlan(
  language: FormatLanguage,
  root: Node | undefined,
  request: FixRequest,
  store: Store,
): Plan | Refusal {
  const wanted = formatName(language, root, request);
  const name = unread(wanted, (one) => request.text.includes(`${store.print!(secretOf(request.project, one))})`));
  const secret = secretOf(request.project, name);
  const edits = language.read!(request, store.print!(secret), root);
  if (isRefusal(edits)) return edits;
  return {
    store: store.id,
    name: secret.name,
    reference: store.reference(secret),
    edits: sorted(edits),
    companions: {},
    value: request.text.slice(request.start, request.end),
    put: store.put?.(secret) ?? { argv: [] },
    packages: [],
    notes: store.notes,
  };
}

/** Where the store has no such command, it fills the environment of what it starts. */
function filledPlan(
  language: FormatLanguage,
  root: Node | undefined,
  request: FixRequest,
  store: Store,
): Plan | Refusal | undefined {
  const injection = injectionOf(store);
  const plan = formatPlan(language, root, request);
  if (injection === undefined || isRefusal(plan)) return injection && (plan as Refusal);
  const secret = secretOf(request.project, plan.name);
  return {
    ...plan,
    store: store.id,
    reference: store.reference(secret),
    companions: injection.dotenv === undefined ? {} : plan.companions,
    put: store.put?.(secret) ?? { argv: [] },
    notes: [...(injection.note === undefined ? plan.notes : [injection.note(secret)]), ...store.notes],
  };
}

function codePlan(language: CodeLanguage, root: Node, asked: FixRequest, store: Store): Plan | Refusal {
  const place = siteAt(language, root, asked);
  if (isRefusal(place)) return place;
  const request = wholeEncoded(asked, { start: place.contentStart, end: place.contentEnd });
  const site = siteAt(language, root, request);
  if (isRefusal(site)) return site;
  const refused = language.refuse(site);
  if (refused !== undefined) return { refused };
  // Languages read a line break of the file as LF; where one does not, a key is the same with it.
  const written = request.text.slice(request.start, request.end).replace(/\r\n/g, '\n');
  const value = language.decode(written, site.open, site);
  const before = request.text.slice(site.contentStart, request.start);
  const given =
    language.nameOf?.(site.literal) ??
    nameAround(site.literal) ??
    (/:\/\//.test(before) ? 'URL' : toVariableName(request.title)) ??
    'SECRET';
  const fallback = site.whole ? language.fallback?.(site) : undefined;
  const wanted =
    fallback?.name ?? encodedName(request.environmentVariable ?? nameOfPart(given, before), request.encoding, value);
  const native = store.reads[language.id];
  const injection = native === undefined ? injectionOf(store) : undefined;
  const entry = injection?.dotenv;
  const inDotenv = entry && ((name: string): string => entry(secretOf(request.project, name), value));
  const name =
    injection === undefined
      ? unread(wanted, (one) => {
          const secret = secretOf(request.project, one);
          return readsSecret(request.text, secret, native?.(secret).helper?.name);
        })
      : inDotenv === undefined
        ? (fallback?.name ??
          unread(freeName({}, wanted), (one) => request.text.includes(language.environment(one, site).expression)))
        : freeName(request.companions, wanted, inDotenv);
  // What is read already is read alone from now on.
  const dropped = native === undefined && name === fallback?.name ? fallback : undefined;
  const secret = secretOf(request.project, name);
  const environment: Lookup =
    dropped?.rest === undefined ? language.environment(name, site) : { expression: dropped.rest, imports: [] };
  const read: Read = native?.(secret) ?? { ...environment, packages: [] };
  if (read.asynchronous === true) {
    const cannotWait = language.refuseAwait?.(site);
    if (cannotWait !== undefined) return { refused: cannotWait };
  }
  const taken = read.takes?.find((one) => binds(site.root, request.text, one));
  if (taken !== undefined)
    return {
      refused: `This file calls something of its own ${taken}, through which the environment is read. Rename that first.`,
    };
  const embedded = language.embed(dropped === undefined ? site : { ...site, literal: dropped.node }, read);
  if (isRefusal(embedded)) return embedded;
  const started = injection && (injection.note?.(secret) ?? language.runNote?.(name));
  return {
    store: store.id,
    name,
    reference: store.reference(secret),
    edits: sorted([...embedded, ...around(language, site, read)]),
    companions: inDotenv === undefined ? {} : moveToDotenv(request.companions, name, inDotenv(name)),
    value,
    put: store.put?.(secret) ?? { argv: [] },
    packages: read.packages,
    notes: [
      ...(started === undefined ? [] : [started]),
      ...store.notes,
      ...((native !== undefined && store.readNotes) || []),
    ],
  };
}

/** Imports and the helper function, where they are missing. Insertions at one place become one, in their order. */
function around(language: CodeLanguage, site: Site, read: Lookup): TextEdit[] {
  const edits = [...language.addImports(site, read.imports)];
  const { helper } = read;
  if (
    helper !== undefined &&
    !defines(site.root, site.request.text, language.helperScope?.(site) ?? site.root, helper.name)
  )
    edits.push(language.addHelper(site, helper));
  const merged: TextEdit[] = [];
  for (const edit of edits) {
    const last = merged.find((one) => one.start === edit.start);
    if (last === undefined) merged.push(edit);
    else
      merged[merged.indexOf(last)] = {
        ...last,
        text: last.text.endsWith('\n') ? joined(last.text, edit.text) : last.text + edit.text,
      };
  }
  return merged;
}

/** Two insertions at one place: an empty line that sets the first apart from what follows goes behind the second, or is the second's own. */
function joined(first: string, second: string): string {
  const gap = /\n(\r?\n)$/.exec(first)?.[1];
  if (gap === undefined) return first + second;
  return first.slice(0, -gap.length) + (/^\r?\n/.test(second) ? second : second.replace(/\n(\r?\n)$/, '\n') + gap);
}

const sorted = (edits: readonly TextEdit[]): TextEdit[] =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

/** The literal around the secret, which has to lie inside its content. */
function siteAt(language: CodeLanguage, root: Node, request: FixRequest): Site | Refusal {
  const { start, end, text } = request;
  const inside = root.descendantForIndex(start, Math.max(start, end - 1));
  let literal = inside === null ? null : withParents(root, inside);
  while (literal !== null && !language.literals.includes(literal.type)) literal = literal.parent;
  if (literal === null) return { refused: 'The secret does not stand in a string, but in a comment or in code.' };
  const delimiters = language.delimiters(text.slice(literal.startIndex, literal.endIndex));
  if (delimiters === undefined)
    return { refused: 'This kind of string is not taken apart by Offkey. Use an ordinary one.' };
  const contentStart = literal.startIndex + delimiters.open.length;
  const contentEnd = literal.endIndex - delimiters.close.length;
  if (start < contentStart || end > contentEnd) return { refused: 'The secret goes beyond its string.' };
  // The line break that ends a text block belongs to the secret: a key is the same with it and without.
  const blank = (part: string, edge: string): boolean =>
    part === '' || (part.trim() === '' && /[\r\n]/.test(edge + part));
  const whole = blank(text.slice(contentStart, start), delimiters.open) && blank(text.slice(end, contentEnd), '');
  return { request, root, literal, ...delimiters, contentStart, contentEnd, whole };
}
