import type { ReactNode } from 'react';
import { DemonstrationBar, LanguageSwitch, Lintel, MainNav, PageFrame, ToolsSmall, type MainNavItem } from '@parvis/ui';
import { isLanguage, LANGUAGE_NAMES } from '@parvis/messages';
import type { PageHandle } from '../platform/page-handle';
import { useHref, useRootData, useWords } from '../platform/root-data';
import { SiteFoot } from './site-foot';

/** The frame of the territory around every page, error pages included. */
export function SiteFrame({ handle, children }: { readonly handle: PageHandle; readonly children: ReactNode }) {
  const { t } = useWords();
  const { territory } = useRootData();
  return (
    <PageFrame
      skipLabel={t('frame.skip')}
      demonstration={territory?.isDemonstration === true ? <Demonstration name={territory.name} /> : null}
      header={<SiteHeader handle={handle} />}
      foot={<SiteFoot />}
      tool={handle.tool}
    >
      {children}
    </PageFrame>
  );
}

function Demonstration({ name }: { readonly name: string }) {
  const { t } = useWords();
  const { viewer } = useRootData();
  const href = useHref();
  return (
    <DemonstrationBar
      label={t('frame.demonstration.label')}
      title={t('frame.demonstration.title')}
      sentence={t('frame.demonstration.text', { name })}
    >
      <a href={href('/demonstration')}>
        {t(viewer === null ? 'frame.demonstration.role' : 'frame.demonstration.role-taken')}
      </a>
    </DemonstrationBar>
  );
}

function SiteHeader({ handle }: { readonly handle: PageHandle }) {
  const { t } = useWords();
  const { territory, viewer } = useRootData();
  const href = useHref();
  if (territory === null) return <Lintel name={t('frame.deployment.name')} href="/" />;
  const account = viewer === null ? 'frame.sign-in' : 'frame.account';
  return (
    <>
      <Lintel name={territory.name} href={href('/')}>
        <ToolsSmall
          tools={[{ label: t(account), href: href(viewer === null ? '/sign-in' : '/account') }]}
          language={<OtherLanguages />}
        />
      </Lintel>
      <Tools handle={handle} />
    </>
  );
}

function OtherLanguages() {
  const { t, language } = useWords();
  const { territory, basePath, path, search } = useRootData();
  const others = (territory?.languages ?? [])
    .filter(isLanguage)
    .filter((other) => other !== language)
    .map((other) => ({
      language: other,
      name: LANGUAGE_NAMES[other],
      href: `${basePath}/${other}${path}${search}`,
    }));
  return others.length === 0 ? null : <LanguageSwitch label={t('frame.language.label')} others={others} />;
}

function Tools({ handle }: { readonly handle: PageHandle }) {
  const { t } = useWords();
  const { path, viewer } = useRootData();
  const href = useHref();
  const item = (entry: 'budgets' | 'record' | 'trial', target: string, tool: MainNavItem['tool']): MainNavItem => {
    const [full, label] = [t(`frame.nav.${entry}`), t(`frame.nav.${entry}.short`)];
    const rest = full.startsWith(label) ? full.slice(label.length) : '';
    const current = path === target ? 'page' : handle.nav === entry ? true : undefined;
    return {
      tool,
      label: rest === '' ? full : label,
      rest: rest === '' ? undefined : rest,
      href: href(target),
      current,
    };
  };
  const organiser = viewer?.roles.includes('organiser') === true;
  const items = [
    item('budgets', '/budgets', 'budget'),
    item('record', '/record', 'data'),
    ...(organiser ? [item('trial', '/trial', 'budget')] : []),
  ];
  return <MainNav label={t('frame.nav.label')} items={items} />;
}
