// Logistic regression with a ridge and with signs kept: small enough to read, and exact enough for some thirty features.

/**
 * @param {{ features: string[], secret: boolean, weight: number }[]} cases
 * @param {Record<string, { weight: number, sign: '+' | '-' | 'any', fixed?: true }>} table what is there; fixed lines stay
 * @param {{ base: number, ridge: number, fresh?: boolean, steps?: number, rate?: number }} options base: added to every score; fresh: start from nothing,
 *   not from what is there
 * @returns {Record<string, number>} the weight of each feature
 */
export function fit(cases, table, { base, ridge, fresh = false, steps = 3000, rate = 0.5 }) {
  const priors = Object.fromEntries(
    Object.entries(table).map(([name, { weight, fixed }]) => [name, fresh && !fixed ? 0 : weight]),
  );
  const weights = { ...priors };
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < steps; step++) {
    const gradient = Object.fromEntries(Object.keys(weights).map((name) => [name, 0]));
    for (const { features, secret, weight } of cases) {
      const error = chance(score(features, weights, base)) - (secret ? 1 : 0);
      for (const name of features) gradient[name] += (error * weight) / total;
    }
    for (const [name, { sign, fixed }] of Object.entries(table)) {
      if (fixed) continue;
      // The ridge holds a weight near what it was: few cases move it little.
      const next = weights[name] - rate * (gradient[name] + (ridge * (weights[name] - priors[name])) / total);
      weights[name] = sign === '+' ? Math.max(0, next) : sign === '-' ? Math.min(0, next) : next;
    }
  }
  return weights;
}

export const score = (features, weights, base) => features.reduce((sum, name) => sum + weights[name], base);
export const chance = (odds) => 1 / (1 + Math.exp(-odds));
