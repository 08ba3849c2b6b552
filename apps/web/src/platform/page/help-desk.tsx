import { useRootData, useWords } from '../root-data';

/** How to reach a person, with what the authority has filled in. */
export function HelpDesk() {
  const { t, typed } = useWords();
  const { territory } = useRootData();
  const desk = territory?.helpDesk;
  if (desk === undefined) return <p>{t('frame.help.none')}</p>;
  const { phone, openingHours: hours, address, email } = desk;
  return (
    <>
      {phone === null ? null : (
        <p>
          {hours === null
            ? t('frame.help.phone-only', { phone })
            : t('frame.help.phone', { phone, hours: typed(hours) })}
        </p>
      )}
      {address === null ? null : <p>{t('frame.help.address', { address })}</p>}
      {email === null ? null : <p>{t('frame.help.email', { email })}</p>}
      <p>{t('frame.help.desk')}</p>
    </>
  );
}
