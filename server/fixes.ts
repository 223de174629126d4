import { languageOf, type DetectorInfo, type Finding } from '../engine';
import { createRemediation } from '../remediation';
import type { FixRequest, Offer, Plan, TextEdit } from '../remediation/types';
import type { OpenDocument } from './documents';
import type { Host } from './host';
import { replacement, type FileEdits } from './lsp/edits';
import { closedText } from './lsp/positions';
import type { Settings } from './protocol';
import { childOf, pathOf } from './uris';
import { companionNames, type Project, type Workspace } from './workspace';

export interface Fixes {
  /** The stores that can be right for a finding, in the order of the settings; those that cannot carry a reason. */
  offers(document: OpenDocument, finding: Finding): Promise<readonly Offer[]>;
  /** The fix of one finding, or why there is none. */
  plan(document: OpenDocument, finding: Finding, store: string): Promise<{ readonly plan: Plan; readonly files: readonly FileEdits[] } | { readonly refused: string }>;
  /** One edit that moves all these findings into the environment; those without a fix stay. */
  planAll(document: OpenDocument, findings: readonly Finding[]): Promise<readonly FileEdits[]>;
}

/** Between the server and remediation: gathers what a fix needs to know and turns its plan into edits of files. */
export function createFixes(host: Host, workspace: Workspace, detectors: ReadonlyMap<string, DetectorInfo>, settings: () => Settings): Fixes {
  const remediation = createRemediation({ loadWasm: (name) => host.loadWasm(name) });

  const requestOf = (document: OpenDocument, text: string, finding: Pick<Finding, 'detector' | 'start' | 'end'>, project: Project): FixRequest => {
    const detector = detectors.get(finding.detector);
    return {
      text,
      path: project.path,
      language: languageOf(pathOf(document.uri), document.language),
      start: finding.start,
      end: finding.end,
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
      return [{ uri: childOf(project.folder, companionNames[key]), version: null, text: before === undefined ? undefined : closedText(before), edits: replacement(before ?? '', text) }];
    });

  return {
    async offers(document, finding) {
      const offers = await remediation.offers(requestOf(document, document.content.text(), finding, await workspace.projectOf(document.uri)));
      const order = settings().fix.stores;
      return offers.filter(({ store }) => order.includes(store)).sort((a, b) => order.indexOf(a.store) - order.indexOf(b.store));
    },

    async plan(document, finding, store) {
      const project = await workspace.projectOf(document.uri);
      const plan = await remediation.plan(requestOf(document, document.content.text(), finding, project), store);
      if ('refused' in plan) return plan;
      const own: FileEdits = { uri: document.uri, version: document.version, text: document.content, edits: plan.edits };
      return { plan, files: [...(plan.edits.length > 0 ? [own] : []), ...companionEdits(project, plan.companions)] };
    },

    async planAll(document, findings) {
      const project = await workspace.projectOf(document.uri);
      const before = document.content.text();
      let text = before;
      let companions = project.companions;
      const left = findings.map(({ detector, start, end }) => ({ detector, start, end }));
      for (const finding of left) {
        const plan = await remediation.plan(requestOf(document, text, finding, { ...project, companions }), 'env');
        if ('refused' in plan) continue;
        text = applied(text, plan.edits);
        companions = { ...companions, ...plan.companions };
        for (const other of left) moveBehind(other, plan.edits);
      }
      const edits = replacement(before, text);
      return [...(edits.length > 0 ? [{ uri: document.uri, version: document.version, text: document.content, edits }] : []), ...companionEdits(project, companions)];
    },
  };
}

/** The text after edits, which are sorted and do not overlap. */
function applied(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** Moves a span by the edits in front of it. */
function moveBehind(span: { start: number; end: number }, edits: readonly TextEdit[]): void {
  const shift = edits.filter((edit) => edit.end <= span.start).reduce((total, edit) => total + edit.text.length - (edit.end - edit.start), 0);
  span.start += shift;
  span.end += shift;
}
