import { renderToStaticMarkup } from 'react-dom/server';
import { DataTable } from './data-table';

describe('a data table', () => {
  const html = renderToStaticMarkup(
    <DataTable
      caption="Votes by project"
      columns={[
        { key: 'project', label: 'Project' },
        { key: 'votes', label: 'Votes', numeric: true },
      ]}
      rows={[{ id: '1', cells: ['Square', '1 390'] }]}
      total={{ id: 'total', cells: ['Total', '1 390'] }}
    />,
  );

  it('names its rows and columns', () => {
    expect(html).toContain('<th scope="col" class="numeric">Votes</th>');
    expect(html).toContain('<th scope="row">Square</th><td class="numeric">1 390</td>');
    expect(html).toContain('<tfoot><tr><th scope="row">Total</th>');
  });

  it('scrolls in a region that the keyboard can reach and that has a name', () => {
    expect(html).toMatch(/<div class="table-scroll" tabindex="0" role="region" aria-label="Votes by project">/i);
  });
});
