import type { ReactNode } from 'react';

export interface InlineFormProps {
  readonly action: string;
  readonly method?: 'get' | 'post' | undefined;
  /** Hidden fields, one field and its button, which touch. */
  readonly children: ReactNode;
}

export function InlineForm({ action, method = 'post', children }: InlineFormProps) {
  return (
    <form className="inline-form" action={action} method={method} noValidate>
      {children}
    </form>
  );
}
