import { languageOf, type DetectorInfo, type Finding } from '../engine';
import { companionNames, createRemediation, storeIds, storesFor } from '../remediation';
import type { FixRequest, Offer, Plan } from '../remediation/types';
import { composeEdits } from './compose';
import type { Documents, OpenDocument } from './documents';
import type { Host } from './host';
import { replacement, type FileEdits } from './lsp/edits';
import { closedText } from './lsp/positions';
import type { Settings } from './protocol';
import { childOf, pathOf } from './uris';
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
  /** One edit that moves all these findings into the environment; those without a fix stay and are counted. */
  planAll(
    document: OpenDocument,
    findings: readonly Finding[],
  ): Promise<{ readonly files: readonly FileEdits[]; readonly left: number }>;
}

const noPlace = 'This text has no folder yet, so there is no place for `.env`. Save it first.';

/** Between the server and remediation: gathers what a fix needs to know and turns its plan into edits of files. */
export function createFixes(
  host: Host,
  workspace: Workspace,
  documents: Documents,
  detectors: ReadonlyMap<string, DetectorInfo>,
  settings: () => Settings,
): Fixes {
  const remediation = createRemediation({ loadWasm: (name) => host.loadWasm(name) });

  const requestOf = (
    document: OpenDocument,
    text: string,
    finding: Pick<Finding, 'detector' | 'start' | 'end' | 'encoding'>,
    project: Project,
  ): FixRequest => {
    const detector = detectors.get(finding.detector);
    return {
      text,
      path: project.path,
      language: languageOf(pathOf(document.uri), document.language),
      start: finding.start,
      end: finding.end,
      ...(finding.encoding === undefined ? {} : { encoding: finding.encoding }),
      ...(detector?.environmentVariable === undefined ? {} : { environmentVariable: detector.environmentVariable }),
      title: detector?.name ?? 'Secret',
      companions: project.companions,
      project: settings().fix.prefix || project.name,
    };
  };

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
        },
      ];
    });

  /** The project, or why a fix has no place to write to. */
  const projectOf = async (uri: string): Promise<Project | { readonly refused: string }> => {
    try {
      return (await workspace.projectOf(uri)) ?? { refused: noPlace };
    } catch (error) {
      return { refused: `${(error as Error).message}: a fix could lose what it holds.` };
    }
  };

  return {
    async stores(document) {
      const chosen = settings().fix.stores;
      const project = chosen.length > 0 ? undefined : await projectOf(document.uri);
      const traces =
        project === undefined || 'refused' in project ? { paths: [], listings: [] } : await workspace.tracesOf(project);
      const menu = chosen.length > 0 ? chosen : storesFor(traces);
      return { menu, others: storeIds.filter((id) => !menu.includes(id)) };
    },

    async offers(document, finding, stores) {
      const project = await projectOf(document.uri);
      return 'refused' in project
        ? [{ store: 'env', title: 'Read it from the environment', disabled: project.refused }]
        : remediation.offers(requestOf(document, document.content.text(), finding, project), stores);
    },

    async plan(document, finding, store) {
      const project = await projectOf(document.uri);
      if ('refused' in project) return project;
      const { version } = document;
      const plan = await remediation.plan(requestOf(document, document.content.text(), finding, project), store);
      if ('refused' in plan) return plan;
      if (document.version !== version)
        return { refused: 'The text changed while the fix was made. Ask for it again.' };
      const own: FileEdits = { uri: document.uri, version, text: document.content, edits: plan.edits };
      return { plan, files: [...(plan.edits.length > 0 ? [own] : []), ...companionEdits(project, plan.companions)] };
    },

    async planAll(document, findings) {
      const project = await projectOf(document.uri);
      if ('refused' in project) return { files: [], left: findings.length };
      const { version } = document;
      const composed = composeEdits(document.content.text());
      let companions = project.companions;
      let left = 0;
      const spans = findings.map((finding) => ({ ...finding, gone: false }));
      for (const span of spans) {
        const plan = span.gone
          ? undefined
          : await remediation.plan(requestOf(document, composed.text(), span, { ...project, companions }), 'env');
        if (plan === undefined || 'refused' in plan) {
          left++;
          continue;
        }
        composed.apply(plan.edits);
        companions = { ...companions, ...plan.companions };
        for (const other of spans) {
          // Two secrets in one literal: the edit of the first took the second with it.
          if (plan.edits.some((edit) => edit.start < other.end && edit.end > other.start)) other.gone = true;
          const shift = plan.edits
            .filter((edit) => edit.end <= other.start)
            .reduce((total, edit) => total + edit.text.length - (edit.end - edit.start), 0);
          other.start += shift;
          other.end += shift;
        }
      }
      if (document.version !== version) return { files: [], left: findings.length };
      const edits = composed.edits();
      return {
        files: [
          ...(edits.length > 0 ? [{ uri: document.uri, version, text: document.content, edits }] : []),
          ...companionEdits(project, companions),
        ],
        left,
      };
    },
  };
}
