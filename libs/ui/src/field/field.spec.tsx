import { renderToStaticMarkup } from 'react-dom/server';
import { RadioGroup } from './choice-fields';
import { EmailField, OneTimeCodeField, TextField } from './text-field';

describe('a field', () => {
  it('is described by its hint, then by its error', () => {
    const html = renderToStaticMarkup(
      <EmailField id="email" name="email" label="E-mail" hint="Why" error="Wrong" errorPrefix="Error:" />,
    );
    expect(html).toContain('aria-describedby="email-hint email-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/id="email-error"[^>]*><span class="visually-hidden">Error: <\/span>Wrong</);
  });

  it('keeps what was typed', () => {
    const html = renderToStaticMarkup(<TextField id="n" name="n" label="Name" defaultValue="Léa" error="Wrong" />);
    expect(html).toContain('value="Léa"');
  });

  it('says nothing of errors where there is none', () => {
    const html = renderToStaticMarkup(<TextField id="n" name="n" label="Name" />);
    expect(html).not.toContain('aria-');
  });

  it('asks for a code in one control that telephones can fill', () => {
    const html = renderToStaticMarkup(<OneTimeCodeField id="code" name="code" label="Code" />);
    expect(html).toContain('autoComplete="one-time-code"');
    expect(html).toContain('inputMode="numeric"');
    expect(html.match(/<input/g)).toHaveLength(1);
  });

  it('can be the question of the page', () => {
    const html = renderToStaticMarkup(<TextField question id="n" name="n" label="Your name?" />);
    expect(html).toContain('<h1 class="question"><label for="n">Your name?</label></h1>');
  });
});

describe('a group of radios', () => {
  const choices = [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'No' },
  ];

  it('gives the group’s id to its first control, where the error summary sends the focus', () => {
    const html = renderToStaticMarkup(
      <RadioGroup id="vote" name="vote" label="Vote" choices={choices} error="Choose" />,
    );
    expect(html).toMatch(/<input type="radio" id="vote" name="vote" value="yes"/);
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="vote-error"/);
  });

  it('checks the answer given before', () => {
    const html = renderToStaticMarkup(<RadioGroup id="v" name="v" label="Vote" choices={choices} defaultValue="no" />);
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toMatch(/value="no"[^>]*checked=""|checked=""[^>]*value="no"/);
  });
});
