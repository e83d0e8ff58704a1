import type { Language } from "../domain/language.ts";
import { escapeHtml } from "./escape-html.ts";
import { CARD, picturePath } from "./images/address.ts";

/** The picture that stands for a page where it is shared. */
export interface SharedCard {
  /** Name of the exhibit that it shows. */
  readonly name: string;
  /** What the picture says. */
  readonly alt: string;
}

/** What a page says of itself where its address is shared. */
export interface SharedPage {
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly language: Language;
  readonly kind: "website" | "article";
  /** Path of the page below the base path, in its language: "/zh/figures/<id>/". */
  readonly path: string;
  readonly card: SharedCard | null;
}

const LOCALE = { en: "en_GB", zh: "zh_CN" } as const;

/**
 * Elements for the head that messengers and social sites read: they run no script and take absolute
 * addresses only. So where the address of the site is not known (`SITE_URL` at build), what is an
 * address is left out and title and description are all they show.
 */
export function socialTags(page: SharedPage, siteUrl: string | null): readonly string[] {
  const { title, description, language, card } = page;
  const other = language === "en" ? "zh" : "en";
  const absolute = (path: string) => `${siteUrl}${path.slice(1)}`;
  const image =
    siteUrl === null || card === null
      ? null
      : absolute(picturePath(card.name, "card", language, null));
  const url = siteUrl === null ? null : absolute(page.path);
  return [
    ...property("og:title", title),
    ...property("og:description", description),
    ...property("og:type", page.kind),
    ...property("og:site_name", page.siteName),
    ...property("og:locale", LOCALE[language]),
    ...property("og:locale:alternate", LOCALE[other]),
    ...property("og:url", url),
    ...property("og:image", image),
    ...(image === null ? [] : imageTags(card?.alt ?? "")),
    ...named("twitter:card", image === null ? "summary" : "summary_large_image"),
    ...named("twitter:title", title),
    ...named("twitter:description", description),
    ...named("twitter:image", image),
    ...named("twitter:image:alt", image === null ? null : (card?.alt ?? "")),
  ];
}

/** The one address of a page, where that of the site is known. */
export function canonicalLink(path: string, siteUrl: string | null): readonly string[] {
  if (siteUrl === null) return [];
  return [`<link rel="canonical" href="${escapeHtml(siteUrl + path.slice(1))}" />`];
}

function imageTags(alt: string): readonly string[] {
  return [
    ...property("og:image:type", "image/png"),
    ...property("og:image:width", String(CARD.width)),
    ...property("og:image:height", String(CARD.height)),
    ...property("og:image:alt", alt),
  ];
}

function property(name: string, content: string | null): readonly string[] {
  return content === null ? [] : [`<meta property="${name}" content="${escapeHtml(content)}" />`];
}

function named(name: string, content: string | null): readonly string[] {
  return content === null ? [] : [`<meta name="${name}" content="${escapeHtml(content)}" />`];
}
