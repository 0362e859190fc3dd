import { accentShades, defaultAccentColour } from '@inflytande/domain/organisations/region-theme';
import { m } from '@inflytande/i18n/messages';
import { Brand, Footer, Header, Nav, NoticeStrip, SkipLink } from '@inflytande/ui/shell';
import type { ReactNode } from 'react';
import { inLanguage, languages, paths, type Language } from '../paths.ts';
import { languageTags } from './language.ts';
import type { Script } from './route.ts';
import { useSite } from './site-context.tsx';

export type Assets = {
  readonly css: readonly string[];
  readonly font: string | null;
  readonly icon: string | null;
  readonly scripts: Readonly<Record<Script, string>>;
};

type DocumentProps = {
  readonly title: string;
  readonly assets: Assets;
  readonly nonce: string;
  readonly script: Script | null;
  /** Without the head and foot of the site. */
  readonly bare: boolean;
  readonly children: ReactNode;
};

/** The region's shades in place of the product's: they stand after the style sheet. */
const shadesOf = (accent: string): string => {
  const shades = Object.entries(accentShades(accent)).map(
    ([name, shade]) => `--ds-color-accent-${name}:${shade}`,
  );
  return `:root{${shades.join(';')}}`;
};

/** The whole HTML page around what a route shows. */
export const Document = ({ title, assets, nonce, script, bare, children }: DocumentProps) => {
  const { language, here, region } = useSite();
  return (
    <html lang={languageTags[language]}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${title} – ${m.portal_name()}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="theme-color" content={region.accent} />
        {assets.font === null ? null : (
          <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="anonymous" />
        )}
        {assets.css.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {region.accent === defaultAccentColour.value ? null : (
          <style nonce={nonce}>{shadesOf(region.accent)}</style>
        )}
        {assets.icon === null ? null : <link rel="icon" href={assets.icon} type="image/svg+xml" />}
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <link key={other} rel="alternate" hrefLang={hrefLangs[other]} href={inLanguage(other, here)} />
          ))}
        {script === null ? null : <script type="module" src={assets.scripts[script]} nonce={nonce} />}
      </head>
      <body>
        {bare ? null : (
          <>
            <SkipLink>{m.portal_skip()}</SkipLink>
            <SiteHead />
          </>
        )}
        <main id="main" className={bare ? 'bare-main' : 'site-main'} tabIndex={-1}>
          {children}
        </main>
        {bare ? null : <SiteFoot />}
      </body>
    </html>
  );
};

/** Easy Swedish has a subtag of its own in the registry of languages. */
const hrefLangs = { sv: 'sv', 'sv-simple': 'sv-simple', en: 'en' } as const satisfies Record<
  Language,
  string
>;

const languageNames = {
  sv: 'Svenska',
  'sv-simple': 'Lätt svenska',
  en: 'English',
} as const satisfies Record<Language, string>;

const LanguageList = () => {
  const { language, here } = useSite();
  return (
    <nav aria-label={m.portal_languages()}>
      <ul className="language-list">
        {languages.map((other) => (
          <li key={other} lang={languageTags[other]}>
            {other === language ? (
              <span aria-current="true">{languageNames[other]}</span>
            ) : (
              <a href={inLanguage(other, here)} hrefLang={hrefLangs[other]}>
                {languageNames[other]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Who one is and the way out, or the way in. */
const Who = () => {
  const { language, here, person } = useSite();
  const href = (path: string) => inLanguage(language, path);
  const signIn = paths.signIn();
  if (person === null) {
    const away = here === paths.start() || here.startsWith(signIn) ? {} : { till: here };
    return <a href={href(paths.signIn(away))}>{m.sign_in_title()}</a>;
  }
  return (
    <form method="post" action={href(paths.signOut())} className="who">
      <span>{person.name}</span>
      <a href={href(paths.account())}>{m.account_title()}</a>
      <button type="submit">{m.sign_out()}</button>
    </form>
  );
};

const SiteHead = () => {
  const { language, here, region } = useSite();
  const item = (path: string, label: string) => ({
    href: inLanguage(language, path),
    label,
    current: here.split('?')[0] === path || here.startsWith(`${path}/`),
  });
  return (
    <>
      {region.demo ? <NoticeStrip>{m.portal_demo_note()}</NoticeStrip> : null}
      <Header
        top={
          <>
            <Brand
              href={inLanguage(language, paths.start())}
              name={m.portal_name()}
              tagline={m.portal_tagline({ region: region.name })}
            />
            <div className="site-header-side">
              <a href={inLanguage(language, paths.search())}>{m.search_nav()}</a>
              <Who />
              <LanguageList />
            </div>
          </>
        }
      >
        <Nav
          label={m.portal_nav()}
          items={[
            item(paths.points(), m.portal_nav_points()),
            item(paths.bodies(), m.portal_nav_bodies()),
            item(paths.organisations(), m.portal_nav_organisations()),
            item(paths.consultations(), m.portal_nav_consultations()),
            item(paths.hearings(), m.portal_nav_hearings()),
            item(paths.actionPlan(), m.portal_nav_plan()),
          ]}
          act={item(paths.submit(), m.portal_nav_submit())}
        />
      </Header>
    </>
  );
};

/** How to reach the region, as far as it has said. */
const RegionContactLine = () => {
  const { email, phone, postalAddress } = useSite().region.contact;
  if (email === null && phone === null && postalAddress === null) return null;
  return (
    <p>
      {m.portal_footer_contact()} {email === null ? null : <a href={`mailto:${email}`}>{email}</a>}{' '}
      {[phone, postalAddress].filter((part) => part !== null).join(', ')}
    </p>
  );
};

const SiteFoot = () => {
  const { language, region } = useSite();
  const href = (path: string) => inLanguage(language, path);
  return (
    <Footer>
      <ul className="footer-list">
        <li>
          <a href={href(paths.follow())}>{m.portal_nav_follow()}</a>
        </li>
        <li>
          <a href={href(paths.editions())}>{m.edition_list_title()}</a>
        </li>
        <li>
          <a href={href(paths.programme())}>{m.programme_nav()}</a>
        </li>
        <li>
          <a href={href(paths.openData())}>{m.open_title()}</a>
        </li>
        <li>
          <a href={href(paths.accessibility())}>{m.portal_nav_accessibility()}</a>
        </li>
        <li>
          <a href={href(paths.privacy())}>{m.portal_nav_privacy()}</a>
        </li>
      </ul>
      <p>{m.portal_footer_about({ region: region.name })}</p>
      <RegionContactLine />
      <p>{m.portal_footer_crisis()}</p>
    </Footer>
  );
};
