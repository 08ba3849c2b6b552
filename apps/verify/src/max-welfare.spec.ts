import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count, type Utility } from '@parvis/budget-counting';
import { readElection } from '@parvis/pabulib';
import { loadWelfareSolver } from '@parvis/welfare-solver';

const data = join(process.env['PARVIS_DATA'] ?? join(import.meta.dirname, '../../../../shared/data'), 'pabulib');
if (!existsSync(data)) console.warn(`best totals not checked: no ${data}`);

/** The best totals of published elections, as HiGHS alone finds them from the files; `effort` cannot exceed the envelope. */
const BEST_TOTALS: Readonly<Record<string, Partial<Record<Utility, string>>>> = {
  'Poland_Lodz_2022.pb': { cost: '71229559320/1', cardinality: '173785/1', effort: '6112868/1' },
  'Hungary_Budapest_2024.pb': { cost: '6904249000000/1', cardinality: '117957/1', effort: '1000000000/1' },
  'France_Toulouse_2022.pb': { cost: '1021005760/1', cardinality: '9984/1', effort: '8000000/1' },
  'Poland_Wieliczka_2023_Green_Budget.pb': { cost: '462026120/1', cardinality: '11099/1', effort: '1000000/1' },
  'France_Toulouse_2019.pb': { cardinality: '3266/1', points: '6490/1', score: '750607000/1' },
  'Poland_Czestochowa_2020_Rakow.pb': { cost: '53632298/1', points: '7600/1', score: '391109054/1' },
};

describe('the best total of a published election', () => {
  const check = existsSync(data) ? it : it.skip;
  check.each(Object.entries(BEST_TOTALS))(
    '%s is proved, and is the same with a solver and without',
    async (file, totals) => {
      const solver = await loadWelfareSolver();
      const { election } = readElection([readFileSync(join(data, file))]);
      for (const [utility, welfare] of Object.entries(totals) as [Utility, string][]) {
        const counted = count(election, { kind: 'max-welfare', utility, ties: ['lexicographic'] });
        expect(counted.trace.welfare).toBe(welfare);
        expect(count(election, counted.rule, { solver })).toEqual(counted);
      }
    },
  );
});
