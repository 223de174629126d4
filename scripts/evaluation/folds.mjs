// Five folds by repository: the weights are fitted on four, from nothing, and measured on the fifth. What is fitted and what is measured never share a repository.
import { casesOf } from './cases.mjs';
import { isIn } from './data.mjs';
import { fit } from './fit.mjs';
import { foldsPage } from './page.mjs';

const folds = 5;
const ridge = 2;

/**
 * @param {Record<string, { weight: number }>} weights the engine's own table: written for each fold, put back at the end
 * @param judge a text → what `judgeText` says of it
 */
export function foldsTable(engine, texts, { features: weights, base }, judge) {
  const cases = casesOf(engine, texts);
  const own = Object.fromEntries(Object.entries(weights).map(([name, { weight }]) => [name, weight]));
  const apply = (values) => {
    for (const [name, weight] of Object.entries(values)) weights[name].weight = weight;
  };
  const rows = Array.from({ length: folds }, (_, fold) => {
    const measured = ({ repository }) => isIn(repository, fold, folds, 'fold ');
    apply(own);
    apply(
      fit(
        cases.filter((one) => !measured(one)),
        weights,
        { base, ridge, fresh: true },
      ),
    );
    const judged = texts.map(judge);
    return {
      fitted: judged.filter(({ text }) => !measured(text)),
      measured: judged.filter(({ text }) => measured(text)),
    };
  });
  apply(own);
  return foldsPage(rows);
}
