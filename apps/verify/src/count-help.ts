/** What `count --help` prints. */
export const HELP = `Usage: node main.js count FILE.pb [FILE.pb …] --rule RULE [options]

Counts participatory-budget elections in the .pb format of Pabulib, exactly.

RULE is one of
  greedy                 projects by utility per unit of cost, each if it fits; with --utility cost, most votes first
  greedy-no-skip         the same, ended by the first project that does not fit
  greedy-threshold       the same as greedy, without the projects below a least score
  equal-shares           each voter has the same money; supporters buy projects together
  phragmen               voters earn money at the same pace; supporters buy a project as soon as they can
  max-welfare            the selection with the largest total utility, with proof
  exact-equal-shares     equal shares in which those who pay for a project pay exactly the same
  bounded-overspending   equal shares in which supporters may cover a part of a project only
  minimal-transfers      points are money, which moves as little as possible
  knapsack-allocation    each unit of money goes where most voters put it
  majority-judgment      projects by majority grade

Options; one that the rule ignores is refused
  --utility cost|cardinality|points|score|borda|effort   what a listed project is worth (default cost): its cost, 1, its points,
                                  its cost for each point, its rank, or its cost ÷ the voters who list it
  --ties LIST                     comma list of min-cost, max-votes, lexicographic, drawn:ID>ID>… or drawn:FILE with an id a line
                                  (default lexicographic: smallest id in code point order)
  --against official|RESULT.json  also compare: with the selection that the file itself reports, or with a published result
  --twin                          also count with the slow twin, which is written apart, and compare
  --json                          one JSON object a line, amounts in units of the file

greedy, greedy-no-skip, greedy-threshold
  --threshold N                   the least score: points in all where ballots give points, votes elsewhere
                                  (default: min_project_score_threshold of the file)
  --exclusive ID+ID+…             projects that exclude one another (may be repeated)
  --envelope NAME=AMOUNT:ID+ID+…  an envelope that bounds some projects (may be repeated);
                                  without ids, with --part COLUMN: the projects that say NAME there

equal-shares
  --completion none|greedy|add1|add1-greedy   what becomes of the money left (default none)
  --stop exhaustive-supported|infeasible|exhaustive-all   when add1 stops (default exhaustive-supported)
  --increment N                   whole currency units that add1 gives each voter at a time (default 1)
  --start exact|floor             first share: the envelope ÷ ballots, exactly (default) or in whole currency units
  --shares CLASS=AMOUNT,…         what the voters of each class share; --class COLUMN says the class (default district)
  --eligibility P/Q               only projects that this part of the voters supports take part
  --comparison satisfaction|exclusion   greedy's result instead, where more voters are better off with it
  --then RULE                     another rule for the money left: greedy, greedy-no-skip, greedy-threshold or phragmen,
                                  with --then-utility, --then-ties, --then-threshold, --then-exclusive, --then-envelope, --then-part

exact-equal-shares
  --completion none|greedy|add1|add1-greedy, --stop   as above; shares grow to the next one that changes the outcome

In ids and names , > + = : % and a first - are written %2C %3E %2B %3D %3A %25 %2D.
Exit: 0 counted (and agrees), 1 differs, 2 a file or an argument cannot be used, 3 the best selection could not be proved;
the other files are still counted.
`;
