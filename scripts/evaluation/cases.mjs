// What the weights are fitted on: every value that the judgement scored, with its features and whether it is a secret.
import { overlaps } from './score.mjs';

/**
 * @typedef {{ features: string[], secret: boolean, repository: string, weight: number }} Case
 * @param {import('./data.mjs').LabelledText[]} texts
 * @returns {Case[]} of many alike in one repository each counts less: they were written by one hand
 */
export function casesOf(engine, texts) {
  const cases = texts.flatMap((text) => casesOfText(engine, text));
  const alike = new Map();
  const keyOf = ({ repository, secret, features }) => `${repository} ${secret} ${features.join()}`;
  for (const one of cases) alike.set(keyOf(one), (alike.get(keyOf(one)) ?? 0) + 1);
  return cases.map((one) => ({ ...one, weight: 1 / Math.sqrt(alike.get(keyOf(one))) }));
}

function casesOfText(engine, text) {
  const starts = [0];
  for (let i = text.text.indexOf('\n'); i >= 0; i = text.text.indexOf('\n', i + 1)) starts.push(i + 1);
  const position = (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return [line + 1, offset - starts[line]];
  };
  const path = text.path.split('/').slice(2).join('/');
  return engine.explain(text.text, { path }, 0, text.text.length).considered.flatMap((one) => {
    if (one.score === undefined) return [];
    const [line, start] = position(one.start);
    const [endLine, end] = position(one.end);
    const labels = text.labels.filter((label) => overlaps({ line, endLine, start, end }, label));
    const secret = labels.some(({ truth }) => truth === 'secret');
    if (!secret && labels.some(({ truth }) => truth === 'ignore')) return [];
    const features = one.score.features.map(({ name }) => name).filter((name) => name !== 'base');
    return [{ features, secret, repository: text.repository }];
  });
}
