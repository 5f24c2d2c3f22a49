interface Button {
  readonly fill: string;
  readonly text: string;
}

/** How Teams colours a card, as its Fluent themes have it. */
export interface Theme {
  readonly name: string;
  readonly page: string;
  readonly card: string;
  readonly text: string;
  readonly subtle: string;
  readonly link: string;
  readonly border: string;
  readonly field: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly emphasisFill: string;
  readonly goodFill: string;
  readonly warningFill: string;
  readonly attentionFill: string;
  readonly primary: Button;
  readonly destructive: Button;
}

export const themes: readonly Theme[] = [
  {
    name: 'light',
    page: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    link: '#4f52b2',
    border: '#d1d1d1',
    field: '#f5f5f5',
    good: '#0e700e',
    warning: '#835b00',
    attention: '#c4314b',
    emphasisFill: '#f5f5f5',
    goodFill: '#f1faf1',
    warningFill: '#fefbf4',
    attentionFill: '#fcf4f6',
    primary: { fill: '#5b5fc7', text: '#ffffff' },
    destructive: { fill: '#c50f1f', text: '#ffffff' },
  },
  {
    name: 'dark',
    page: '#1f1f1f',
    card: '#292929',
    text: '#ffffff',
    subtle: '#adadad',
    link: '#9299f7',
    border: '#666666',
    field: '#1f1f1f',
    good: '#54b054',
    warning: '#f2c661',
    attention: '#e37d80',
    emphasisFill: '#333333',
    goodFill: '#052505',
    warningFill: '#463100',
    attentionFill: '#3f1011',
    primary: { fill: '#4f52b2', text: '#ffffff' },
    destructive: { fill: '#b10e1c', text: '#ffffff' },
  },
  {
    name: 'contrast',
    page: '#000000',
    card: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    link: '#ffff01',
    border: '#ffffff',
    field: '#000000',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ffff01',
    emphasisFill: '#000000',
    goodFill: '#000000',
    warningFill: '#000000',
    attentionFill: '#000000',
    primary: { fill: '#1aebff', text: '#000000' },
    destructive: { fill: '#ffffff', text: '#000000' },
  },
];

const SANS = 'Segoe UI, Selawik, Liberation Sans, sans-serif';
const MONOSPACE = 'Consolas, Liberation Mono, monospace';

function fontType(fontFamily: string): object {
  return {
    fontFamily,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
  };
}

/** Teams' sizes and spaces, in one theme. */
export function hostConfigOf(theme: Theme): object {
  const both = (colour: string, subtle = colour) => ({ default: colour, subtle });
  const foregroundColors = {
    default: both(theme.text, theme.subtle),
    light: both('#ffffff'),
    dark: both('#242424'),
    accent: both(theme.link),
    good: both(theme.good),
    warning: both(theme.warning),
    attention: both(theme.attention),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    fontTypes: { default: fontType(SANS), monospace: fontType(MONOSPACE) },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.border },
    containerStyles: {
      default: style(theme.card),
      emphasis: style(theme.emphasisFill),
      good: style(theme.goodFill),
      warning: style(theme.warningFill),
      attention: style(theme.attentionFill),
      accent: style(theme.emphasisFill),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 8, style: 'emphasis' },
    },
    inputs: {
      label: {
        inputSpacing: 'none',
        requiredInputs: { weight: 'default', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'default' },
      },
    },
    textBlock: { headingLevel: 2 },
  };
}
