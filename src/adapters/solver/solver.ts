import { fileURLToPath } from 'node:url';
import loadHighs from 'highs';
import type { Highs, ModelData } from 'highs';
import type { Model, Row, Solution, Solver } from '../../linear/model.ts';
import { assetUrl } from '../files/assets.ts';

/**
 * HiGHS as the core's solver. `seconds`: how long all that this one is asked may take together; after that, what was found so
 * far is handed out as such. The same program gives the same values on every machine, unless the time runs out.
 */
export async function openSolver({ seconds }: { readonly seconds: number }): Promise<Solver> {
  // Its types call the default export of an ES module that of a CommonJS one.
  const load = loadHighs as unknown as typeof loadHighs.default;
  const highs = await load({ locateFile: () => fileURLToPath(assetUrl('solver/highs.wasm')) });
  const started = performance.now();
  return { solve: (model) => solve(highs, model, seconds - (performance.now() - started) / 1000) };
}

function solve(highs: Highs, { variables, rows, goal }: Model, seconds: number): Solution {
  const costs = new Float64Array(variables.length);
  goal.variables.forEach((index, at) => {
    costs[index] = (costs[index] ?? 0) + (goal.factors[at] ?? 0);
  });
  const { objectiveSense, variableType, modelStatus } = highs.constants;
  const model = highs.createModel({
    numCols: variables.length,
    numRows: rows.length,
    sense: goal.sense === 'most' ? objectiveSense.maximize : objectiveSense.minimize,
    colCost: costs,
    colLower: variables.map(({ least }) => least),
    colUpper: variables.map(({ most }) => most),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    integrality: variables.map(({ whole }) => (whole ? variableType.integer : variableType.continuous)),
    matrix: matrixOf(rows, variables.length),
  });
  try {
    model.options.set({
      output_flag: false,
      // As it stands HiGHS may stop a ten-thousandth short of the best.
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      time_limit: Math.max(seconds, 0.001),
    });
    model.run();
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
      return { status: 'infeasible' };
    const worst = goal.sense === 'most' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (status === modelStatus.optimal || status === modelStatus.empty)
      return { status: 'optimal', values: [...model.getSolution().colValue], bound: model.getObjectiveValue() };
    const feasible = model.info.get('primal_solution_status') === 2;
    const bound = Number(model.info.get('mip_dual_bound'));
    return {
      status: 'limit',
      values: feasible ? [...model.getSolution().colValue] : null,
      bound: Number.isFinite(bound) ? bound : worst,
    };
  } finally {
    model.dispose();
  }
}

/** Row by row; a variable that a row names twice has both factors. */
function matrixOf(rows: readonly Row[], numCols: number): ModelData['matrix'] {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { variables, factors } of rows) {
    const sums = new Map<number, number>();
    variables.forEach((index, at) => sums.set(index, (sums.get(index) ?? 0) + (factors[at] ?? 0)));
    for (const [index, factor] of [...sums].sort(([a], [b]) => a - b)) {
      if (factor === 0) continue;
      indices.push(index);
      values.push(factor);
    }
    starts.push(indices.length);
  }
  return { format: 'csr', numRows: rows.length, numCols, starts, indices, values };
}
