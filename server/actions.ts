import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../engine';
import { languageOf, removalEdit, serializeIgnoreFile, suppressionEdit } from '../engine';
import type { Detectors } from './detectors';
import type { OpenDocument } from './documents';
import type { Fixes } from './fixes';
import { seenBefore, replacement, toWorkspaceEdit, type EditSupport, type FileEdits } from './lsp/edits';
import { unusedCode } from './lsp/diagnostics';
import { closedText, toOffset, type Encoding } from './lsp/positions';
import { Command, MoreStores, type FixApplied, type LeaveFiles } from './protocol';
import { childOf, pathOf } from './uris';
import { ignoreFileName, type Workspace } from './workspace';

/** What a client can do with code actions. */
export interface ActionSupport extends EditSupport {
  readonly encoding: Encoding;
  /** Edits may come when an action is chosen. Without it they come with the menu. */
  readonly resolve: boolean;
  /** It shows why an action is disabled. */
  readonly disabled: boolean;
  /** It has the command that shows the stores which the menu leaves out. */
  readonly moreStores: boolean;
  /** It has a page about a leaked key. */
  readonly showLeak: boolean;
  /** It asks which files a fix may change. */
  readonly picksFiles: boolean;
}

/** What an action carries until it is chosen: which finding and what to do; never the secret. */
type Choice =
  | (LeaveFiles & {
      readonly kind: 'fix';
      readonly uri: string;
      readonly fingerprint: string;
      readonly start: number;
      readonly store: string;
      /** And all copies of its value. */
      readonly copies?: true;
    })
  | { readonly kind: 'list'; readonly uri: string; readonly fingerprint: string; readonly start: number }
  | { readonly kind: 'all'; readonly uri: string };

/** A finding that is shown, with its diagnostic. */
export interface Shown {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

export interface Actions {
  list(params: CodeActionParams): Promise<CodeAction[]>;
  /** With its edit; or `disabled`, and why, where the fix turns out not to be possible. */
  resolve(action: CodeAction): Promise<CodeAction>;
  /** The value of the fix that was chosen last, if it went to this store under this name; it is forgotten with that. */
  takeValue(store: string, reference: string): string | undefined;
  /** The edit that adds a finding to `.offkeyignore`; undefined where there is no folder for it. */
  listingEdit(uri: string, finding: Pick<Finding, 'detector' | 'fingerprint'>): Promise<FileEdits | undefined>;
}

/** Kind of the action that says why there is no fix. */
const whyNot = 'quickfix.offkey.whyNot';

/** Findings that one menu covers at most: a selection over a whole file is what "fix all" is for. */
const mostFindings = 3;

export interface ActionParts {
  document(uri: string): OpenDocument | undefined;
  shown(document: OpenDocument): readonly Shown[];
  readonly fixes: Fixes;
  readonly workspace: Workspace;
  readonly detectors: Detectors;
  support(): ActionSupport;
}

export function createActions({
  document: documentOf,
  shown,
  fixes,
  workspace,
  detectors,
  support,
}: ActionParts): Actions {
  /** A secret that has left its file and waits for its store. */
  let unstored: { readonly store: string; readonly reference: string; readonly value: string } | undefined;
  const takeValue: Actions['takeValue'] = (store, reference) => {
    if (unstored?.store !== store || unstored.reference !== reference) return undefined;
    const { value } = unstored;
    unstored = undefined;
    return value;
  };

  const edit = (files: readonly FileEdits[]) => toWorkspaceEdit(files, support(), support().encoding);

  const listingEdit: Actions['listingEdit'] = async (uri, { detector, fingerprint }) => {
    const folder = workspace.ignoreFolderOf(uri);
    if (folder === undefined) return undefined;
    const file = childOf(folder, ignoreFileName);
    const before = await workspace.textOf(file);
    const open = documentOf(file);
    const after = serializeIgnoreFile(before ?? '', { detector, fingerprint });
    return {
      uri: file,
      version: open?.version ?? null,
      text: before === undefined ? undefined : (open?.content ?? closedText(before)),
      edits: replacement(before ?? '', after),
    };
  };

  /** The menu's stores, and where one of the others is asked for by its kind, that one. */
  async function* storeFixes(
    document: OpenDocument,
    { finding, diagnostic }: Shown,
    only: readonly string[] | undefined,
  ): AsyncGenerator<CodeAction> {
    const { menu, others } = await fixes.stores(document);
    const more = only?.some((kind) => isWithin(kind, MoreStores)) === true;
    const wanted = isWanted(only);
    const asked = (kind: string): boolean => only?.includes(kind) === true;
    const kindOf = (store: string): string => (more ? `${MoreStores}.${store}` : `quickfix.offkey.${store}`);
    const copies = fixes.copies(document, finding);
    let together = copies > 1;
    let refused: string | undefined;
    let possible = false;
    const stores = more ? others : [...menu, ...others.filter((store) => asked(kindOf(store)))];
    for (const offer of await fixes.offers(
      document,
      finding,
      stores.filter((store) => wanted(kindOf(store))),
    )) {
      refused ??= offer.disabled;
      possible ||= offer.disabled === undefined;
      if (offer.disabled !== undefined && !support().disabled) continue;
      const data = {
        kind: 'fix',
        uri: document.uri,
        fingerprint: finding.fingerprint,
        start: finding.start,
        store: offer.store,
      } as const satisfies Choice;
      yield {
        title: offer.title,
        kind: kindOf(offer.store),
        diagnostics: [diagnostic],
        ...(offer.disabled === undefined ? {} : { disabled: { reason: offer.disabled } }),
        ...(offer.store === 'env' && offer.disabled === undefined ? { isPreferred: true } : {}),
        data,
      };
      // Once: the first of the stores that can be right.
      if (together && offer.disabled === undefined) {
        together = false;
        yield {
          title: `Replace all ${copies} copies: ${offer.title[0]!.toLowerCase()}${offer.title.slice(1)}`,
          kind: `${kindOf(offer.store)}.copies`,
          diagnostics: [diagnostic],
          data: { ...data, copies: true } satisfies Choice,
        };
      }
    }
    // Editors hide what is disabled, or show it on a second look: where nothing can be right, the menu itself says so.
    if (!possible && refused !== undefined && !more && wanted(whyNot))
      yield {
        title: `No fix here: ${refused[0]!.toLowerCase()}${/^[^.:,;]*/.exec(refused)![0].slice(1)}`,
        kind: whyNot,
        diagnostics: [diagnostic],
        command: { title: 'Why there is no fix', command: Command.WhyNot, arguments: [refused] },
      };
    if (!more && others.length > 0 && (possible || !menu.includes('env')) && support().moreStores && wanted(MoreStores))
      yield {
        title: 'More stores…',
        kind: MoreStores,
        diagnostics: [diagnostic],
        command: { title: 'More stores…', command: Command.MoreStores },
      };
  }

  async function* quickFixes(
    document: OpenDocument,
    { finding, diagnostic }: Shown,
    only: readonly string[] | undefined,
  ): AsyncGenerator<CodeAction> {
    const wanted = isWanted(only);
    const { uri } = document;
    const place = { uri, fingerprint: finding.fingerprint, start: finding.start };
    if (wanted('quickfix.offkey')) yield* storeFixes(document, { finding, diagnostic }, only);
    if (wanted('quickfix.offkey.leak'))
      yield {
        title: 'This key leaked: where it is, what uses it, what to do',
        kind: 'quickfix.offkey.leak',
        diagnostics: [diagnostic],
        command: {
          title: 'This key leaked',
          ...(support().showLeak
            ? { command: Command.ShowLeak, arguments: [uri, finding.fingerprint] }
            : { command: Command.Leak, arguments: [uri, finding.fingerprint, 'tell'] }),
        },
      };
    if (!wanted('quickfix.offkey.ignore')) return;
    const title = detectors.get(finding.detector)?.name ?? finding.detector;
    const language = languageOf(pathOf(uri), document.language);
    const comment = suppressionEdit(document.content.text(), language, finding.start, finding.end, finding.detector);
    if (comment !== undefined)
      yield {
        title: `Ignore this ${title} with a comment`,
        kind: 'quickfix.offkey.ignore',
        diagnostics: [diagnostic],
        edit: edit([{ uri, version: document.version, text: document.content, edits: [comment] }]),
      };
    if (workspace.ignoreFolderOf(uri) === undefined) return;
    yield {
      title: `Ignore this ${title} in ${ignoreFileName}`,
      kind: 'quickfix.offkey.ignore',
      diagnostics: [diagnostic],
      data: { kind: 'list', ...place } satisfies Choice,
    };
  }

  /** Takes away the ignore comments that cover nothing. */
  const removals = (
    document: OpenDocument,
    start: number,
    end: number,
    diagnostics: readonly Diagnostic[],
  ): CodeAction[] =>
    document.content.unusedComments
      .filter((comment) => comment.start <= end && comment.end >= start)
      .slice(0, mostFindings)
      .map((comment) => ({
        title: 'Remove this comment: it ignores nothing',
        kind: 'quickfix.offkey.unused',
        diagnostics: diagnostics.filter(({ code }) => code === unusedCode),
        edit: edit([
          {
            uri: document.uri,
            version: document.version,
            text: document.content,
            edits: [removalEdit(document.content.text(), comment.start, comment.end)],
          },
        ]),
      }));

  const list: Actions['list'] = async ({ textDocument, range, context }) => {
    const document = documentOf(textDocument.uri);
    if (document === undefined) return [];
    const { encoding, resolve: lazily } = support();
    const wanted = isWanted(context.only);
    const start = toOffset(document.content, range.start, encoding);
    const end = toOffset(document.content, range.end, encoding);
    const all = shown(document);
    const here = all.filter(({ finding }) => finding.start <= end && finding.end >= start);
    const actions: CodeAction[] = [];
    for (const one of here.slice(0, mostFindings))
      for await (const action of quickFixes(document, one, context.only))
        if (action.kind !== MoreStores || !actions.some(({ kind }) => kind === MoreStores)) actions.push(action);
    if (wanted('quickfix.offkey.unused')) actions.push(...removals(document, start, end, context.diagnostics));
    // A source action is offered where it is asked for; in the light bulb it would stand at every line.
    if (all.length > 0 && context.only !== undefined && wanted('source.fixAll.offkey'))
      actions.push({
        title: 'Move all secrets of this file into the environment',
        kind: 'source.fixAll.offkey',
        data: { kind: 'all', uri: document.uri } satisfies Choice,
      });
    if (lazily) return actions;
    const whole: CodeAction[] = [];
    for (const action of actions)
      whole.push(action.disabled === undefined && action.data !== undefined ? await resolve(action) : action);
    return whole;
  };

  const resolve: Actions['resolve'] = async (action) => {
    const choice = action.data as Choice | undefined;
    const document = choice === undefined ? undefined : documentOf(choice.uri);
    if (choice === undefined || document === undefined) return action;
    if (choice.kind === 'all') {
      const { files, left } = await fixes.planAll(
        document,
        shown(document).map(({ finding }) => finding),
      );
      return files.length === 0
        ? disabled(action, `None of the ${left} findings of this file can be moved.`)
        : { ...action, edit: edit(files) };
    }
    // The text may have changed since the menu: the finding is looked up again, the nearest with this fingerprint.
    const candidates = shown(document).filter(({ finding }) => finding.fingerprint === choice.fingerprint);
    const found = candidates.sort(
      (a, b) => Math.abs(a.finding.start - choice.start) - Math.abs(b.finding.start - choice.start),
    )[0];
    if (found === undefined) return disabled(action, 'The secret is no longer there.');
    if (choice.kind === 'list') {
      const listing = await listingEdit(choice.uri, found.finding);
      return listing === undefined
        ? disabled(action, `There is no folder for ${ignoreFileName}.`)
        : { ...action, edit: edit([listing]) };
    }
    const result = choice.copies
      ? await fixes.planCopies(document, found.finding, choice.store, choice.leave ?? [])
      : await fixes.plan(document, found.finding, choice.store);
    if ('refused' in result) return disabled(action, result.refused);
    const { store, reference, put, packages, notes, value } = result.plan;
    unstored = put.argv.length === 0 ? undefined : { store, reference, value };
    const seen = support().picksFiles ? seenBefore(result.files) : undefined;
    const applied: FixApplied = {
      store,
      reference,
      put,
      packages,
      notes,
      ...(seen === undefined ? {} : { files: seen }),
    };
    return {
      ...action,
      edit: edit(result.files),
      data: applied,
      command: { title: 'Tell what is left to do', command: Command.FixApplied, arguments: [applied] },
    };
  };

  return { list, resolve, takeValue, listingEdit };
}

const disabled = (action: CodeAction, reason: string): CodeAction => ({ ...action, disabled: { reason } });

const isWithin = (kind: string, outer: string): boolean => kind === outer || kind.startsWith(`${outer}.`);

/** Is a kind among those that are asked for, or one above them? */
const isWanted =
  (only: readonly string[] | undefined) =>
  (kind: string): boolean =>
    only === undefined || only.some((asked) => isWithin(kind, asked) || isWithin(asked, kind));
