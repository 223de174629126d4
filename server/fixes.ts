import { languageOf, type Finding } from '../engine';
import { companionNames, createRemediation, requestFor, storeIds, storesFor, withEnvFile } from '../remediation';
import type { FixRequest, Offer, Plan, Traces } from '../remediation/types';
import type { CopyFile, Copies } from './copies';
import type { Detectors } from './detectors';
import type { Documents, OpenDocument } from './documents';
import { fixSpots, type Spot } from './fix-many';
import type { Host } from './host';
import { replacement, type FileEdits } from './lsp/edits';
import { closedText } from './lsp/positions';
import type { Settings } from './protocol';
import { soon } from './publisher';
import { childOf, pathBelow, pathOf } from './uris';
import type { Project, Workspace } from './workspace';

export interface Fixes {
  /** The stores of the menu in its order: those of the settings, else what the workspace uses and the usual ones; and all the others. */
  stores(document: OpenDocument): Promise<{ readonly menu: readonly string[]; readonly others: readonly string[] }>;
  /** Those of the stores that can be right for a finding, in their order; those that cannot carry a reason. */
  offers(document: OpenDocument, finding: Finding, stores: readonly string[]): Promise<readonly Offer[]>;
  /** The fix of one finding, or why there is none. */
  plan(
    document: OpenDocument,
    finding: Finding,
    store: string,
  ): Promise<{ readonly plan: Plan; readonly files: readonly FileEdits[] } | { readonly refused: string }>;
  /** In how many places of the workspace the finding's value is known to stand. */
  copies(document: OpenDocument, finding: Finding): number;
  /**
   * The fix of a finding and of all copies of its value, which get the same name; a note says what stays.
   * @param leave uris of files that stay as they are
   */
  planCopies(
    document: OpenDocument,
    finding: Finding,
    store: string,
    leave: readonly string[],
  ): Promise<{ readonly plan: Plan; readonly files: readonly FileEdits[] } | { readonly refused: string }>;
  /** Reads the text of a document for its menus, while nothing else waits; once. */
  prepare(document: OpenDocument): Promise<void>;
  /** One edit that moves all these findings into the environment; those without a fix stay and are counted. */
  planAll(
    document: OpenDocument,
    findings: readonly Finding[],
  ): Promise<{ readonly files: readonly FileEdits[]; readonly left: number }>;
}

/** Comes back when the messages that wait are worked off. */
const pause = (): Promise<void> => new Promise((done) => soon(done));

/** Characters of a text that is read ahead, at most: of longer ones few are written by hand. */
const longest = 2_000_000;

/** A project, and what it shows. */
type Place = Project & { readonly traces: Traces };

const noPlace = 'This text has no folder yet, so there is no place for `.env`. Save it first.';

/** Between the server and remediation: gathers what a fix needs to know and turns its plan into edits of files. */
export function createFixes(
  host: Host,
  workspace: Workspace,
  documents: Documents,
  detectors: Detectors,
  copies: Copies,
  settings: () => Settings,
): Fixes {
  let made: ReturnType<typeof createRemediation> | undefined;
  /** Made for the first menu: in a bundle its code is read only then. */
  const remediation = (): ReturnType<typeof createRemediation> =>
    (made ??= createRemediation({ loadWasm: (name) => host.loadWasm(name), pause }));
  const prepared = new WeakSet<OpenDocument>();

  const requestOf = (
    document: { readonly uri: string; readonly language: string | undefined },
    text: string,
    finding: Spot,
    project: Place,
  ): FixRequest =>
    requestFor(finding, detectors.get(finding.detector), {
      text,
      path: project.path,
      language: languageOf(pathOf(document.uri), document.language),
      companions: project.companions,
      traces: project.traces,
      project: settings().fix.prefix || project.name,
    });

  /** Edits of `.env` and its companions: from the texts of now to those of the plan. */
  const companionEdits = (project: Project, after: Project['companions']): FileEdits[] =>
    (Object.keys(companionNames) as (keyof typeof companionNames)[]).flatMap((key) => {
      const text = after[key];
      const before = project.companions[key];
      if (text === undefined || text === before) return [];
      const uri = childOf(project.folder, companionNames[key]);
      return [
        {
          uri,
          version: documents.get(uri)?.version ?? null,
          text: before === undefined ? undefined : closedText(before),
          edits: replacement(before ?? '', text),
          beside: true,
        },
      ];
    });

  /** Debug configurations that start programs of this language get `.env`, if the program has begun to read it. */
  const launchEdits = async (uri: string, language: string, project: Project): Promise<FileEdits[]> => {
    const root = workspace.folderOf(uri);
    if (root === undefined) return [];
    const file = childOf(root, '.vscode/launch.json');
    const before = await workspace.textOf(file);
    if (before === undefined) return [];
    const folder = pathBelow(root, project.folder);
    const after = withEnvFile(
      before,
      language,
      ['${workspaceFolder}', folder, companionNames.env].filter(Boolean).join('/'),
    );
    if (after === before) return [];
    const version = documents.get(file)?.version ?? null;
    return [{ uri: file, version, text: closedText(before), edits: replacement(before, after), beside: true }];
  };

  /** What stands beside the code: `.env` and its companions, and what starts the program. */
  const besides = async (
    document: { readonly uri: string; readonly language: string | undefined },
    project: Project,
    after: Project['companions'],
  ): Promise<FileEdits[]> => [
    ...companionEdits(project, after),
    ...(after.env === undefined
      ? []
      : await launchEdits(document.uri, languageOf(pathOf(document.uri), document.language), project)),
  ];

  /** The project, or why a fix has no place to write to. */
  const projectOf = async (uri: string): Promise<Place | { readonly refused: string }> => {
    try {
      const project = await workspace.projectOf(uri);
      return project === undefined ? { refused: noPlace } : { ...project, traces: await workspace.tracesOf(project) };
    } catch (error) {
      return { refused: `${(error as Error).message}: a fix could lose what it holds.` };
    }
  };

  return {
    async stores(document) {
      const chosen = settings().fix.stores;
      const project = chosen.length > 0 ? undefined : await projectOf(document.uri);
      const traces = project === undefined || 'refused' in project ? { paths: [], listings: [] } : project.traces;
      const menu = chosen.length > 0 ? chosen : storesFor(traces);
      return { menu, others: storeIds.filter((id) => !menu.includes(id)) };
    },

    async offers(document, finding, stores) {
      const project = await projectOf(document.uri);
      return 'refused' in project
        ? [{ store: 'env', title: 'Read it from the environment', disabled: project.refused }]
        : remediation().offers(requestOf(document, document.content.text(), finding, project), stores);
    },

    async plan(document, finding, store) {
      const project = await projectOf(document.uri);
      if ('refused' in project) return project;
      const { version } = document;
      const plan = await remediation().plan(requestOf(document, document.content.text(), finding, project), store);
      if ('refused' in plan) return plan;
      if (document.version !== version)
        return { refused: 'The text changed while the fix was made. Ask for it again.' };
      const own: FileEdits = { uri: document.uri, version, text: document.content, edits: plan.edits };
      return {
        plan,
        files: [...(plan.edits.length > 0 ? [own] : []), ...(await besides(document, project, plan.companions))],
      };
    },

    async prepare(document) {
      const { uri, language, content } = document;
      if (prepared.has(document) || content.length > longest) return;
      prepared.add(document);
      // The findings are shown first.
      await pause();
      const path = pathOf(uri);
      await remediation().prepare({ text: content.text(), path, language: languageOf(path, language) });
    },

    copies: copies.count,

    async planCopies(document, finding, store, leave) {
      const found = (await copies.find(document, finding)).filter(({ uri }) => !leave.includes(uri));
      const versions = new Map(found.map(({ uri }) => [uri, documents.get(uri)?.version]));
      const projects = new Map<string, { readonly project: Place; companions: Project['companions'] }>();
      const files: FileEdits[] = [];
      const left: string[] = [];
      let first: Plan | undefined;
      for (const file of inOrder(found, document, finding)) {
        const project = await projectOf(file.uri);
        if ('refused' in project) return project;
        const known = projects.get(project.folder) ?? { project, companions: project.companions };
        projects.set(project.folder, known);
        const fixed = await fixSpots(
          file.content.text(),
          file.spots,
          known.companions,
          async (text, spot, companions) => {
            const request = requestOf(file, text, spot, { ...project, companions });
            const plan = await remediation().plan(
              first === undefined ? request : { ...request, environmentVariable: first.name },
              store,
            );
            if (!('refused' in plan)) first ??= plan;
            return plan;
          },
        );
        known.companions = fixed.companions;
        left.push(...fixed.left);
        if (fixed.edits.length > 0)
          files.push({ uri: file.uri, version: file.version, text: file.content, edits: fixed.edits });
      }
      if (first === undefined) return { refused: left[0] ?? 'The secret is no longer there.' };
      if ([...versions].some(([uri, version]) => documents.get(uri)?.version !== version))
        return { refused: 'A text changed while the fix was made. Ask for it again.' };
      for (const { project, companions } of projects.values())
        files.push(...(await besides(document, project, companions)));
      const notes =
        left.length === 0 ? [] : [`${left.length === 1 ? 'One copy stays' : `${left.length} copies stay`}: ${left[0]}`];
      return { plan: { ...first, notes: [...first.notes, ...notes] }, files };
    },

    async planAll(document, findings) {
      const project = await projectOf(document.uri);
      if ('refused' in project) return { files: [], left: findings.length };
      const { version } = document;
      const { edits, companions, left } = await fixSpots(
        document.content.text(),
        findings,
        project.companions,
        (text, spot, known) =>
          remediation().plan(requestOf(document, text, spot, { ...project, companions: known }), 'env'),
      );
      if (document.version !== version) return { files: [], left: findings.length };
      return {
        files: [
          ...(edits.length > 0 ? [{ uri: document.uri, version, text: document.content, edits }] : []),
          ...(await besides(document, project, companions)),
        ],
        left: left.length,
      };
    },
  };
}

/** The finding itself first: it gives all of them their name. */
function inOrder(found: readonly CopyFile[], document: OpenDocument, finding: Finding): CopyFile[] {
  return found.map((file) =>
    file.uri === document.uri
      ? {
          ...file,
          spots: [
            ...file.spots.filter(({ start }) => start === finding.start),
            ...file.spots.filter(({ start }) => start !== finding.start),
          ],
        }
      : file,
  );
}
