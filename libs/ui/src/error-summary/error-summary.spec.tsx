import { renderToStaticMarkup } from 'react-dom/server';
import { ErrorSummary } from './error-summary';

describe('the error summary', () => {
  const html = renderToStaticMarkup(
    <ErrorSummary
      title="There is a problem"
      errors={[{ fieldId: 'email', message: 'Write an address' }, { message: 'Late' }]}
    />,
  );

  it('takes the focus when the page comes back, without a script', () => {
    expect(html).toMatch(/<div[^>]*tabindex="-1"[^>]*autofocus=""/i);
  });

  it('links to the field, and only says what belongs to none', () => {
    expect(html).toContain('<a href="#email">Write an address</a>');
    expect(html).toContain('<li>Late</li>');
  });
});
