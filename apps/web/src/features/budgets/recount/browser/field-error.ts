import { elementOf } from '../../../../platform/page-scripts/in-the-page';

/** The words of the summary beside the field too, as a form that comes back from the server has them. */
export function showFieldError(fieldId: string, sentence: string): void {
  const control = elementOf(fieldId, HTMLInputElement);
  const error = document.createElement('p');
  error.id = `${fieldId}-error`;
  error.className = 'field-error';
  error.textContent = sentence;
  control.before(error);
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', [...describedBy(control), error.id].join(' '));
  control.closest('.field')?.classList.add('field-wrong');
}

export function clearFieldErrors(form: HTMLFormElement): void {
  for (const error of form.querySelectorAll('.field-error')) {
    const field = error.closest('.field');
    const control = field?.querySelector('[aria-invalid]');
    const others = control ? describedBy(control).filter((id) => id !== error.id) : [];
    if (others.length > 0) control?.setAttribute('aria-describedby', others.join(' '));
    else control?.removeAttribute('aria-describedby');
    control?.removeAttribute('aria-invalid');
    field?.classList.remove('field-wrong');
    error.remove();
  }
}

function describedBy(control: Element): string[] {
  return (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
}
