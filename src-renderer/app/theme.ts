import {
  ActionIcon,
  Badge,
  Button,
  createTheme,
  Drawer,
  Input,
  Modal,
  Notification,
  Paper,
  Popover,
  Select,
  Table,
  ThemeIcon,
  Tooltip,
} from '@mantine/core';
import type { CSSVariablesResolver, MantineColorsTuple, MantineThemeOverride, SelectProps } from '@mantine/core';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

// The accent. Shade 7 carries white text at 6.6:1, shade 4 reads on dark ground at 7:1.
const pine: MantineColorsTuple = [
  '#ecf7f4',
  '#d5ece5',
  '#abdacc',
  '#7cc5b0',
  '#52b398',
  '#2f9b81',
  '#1c836e',
  '#146b5a',
  '#105648',
  '#0b3f35',
];

const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ee',
  '#e9e6e0',
  '#dad6ce',
  '#c2bdb3',
  '#99938a',
  '#6b665e',
  '#565149',
  '#38342e',
  '#22201c',
];

const dark: MantineColorsTuple = [
  '#ebe9e6',
  '#cfccc7',
  '#aeaaa3',
  '#8c8881',
  '#45423e',
  '#383632',
  '#2b2927',
  '#1d1c1a',
  '#161514',
  '#0f0e0e',
];

const SANS =
  '"Inter Variable", Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", ' +
  '"Helvetica Neue", Arial, sans-serif';

const selectText = ({ currentTarget: input }: { readonly currentTarget: HTMLInputElement }): void => {
  // A click puts its caret after the focus, and takes a selection away after its own event.
  if (!input.readOnly) requestAnimationFrame(() => input.select());
};

// Typing replaces what is chosen and highlights the first match, which Enter takes; Enter in an open list sends no form.
const SELECT: Partial<SelectProps> = {
  // Taking the choice that is made already must not take it back; where it may be cleared there is a button for that.
  allowDeselect: false,
  selectFirstOptionOnChange: true,
  onFocus: selectText,
  // It may have the focus already, as after a dialog that gave it back.
  onClick: selectText,
  onKeyDown: (event) => {
    const { form, ariaExpanded } = event.currentTarget;
    if (event.key === 'Enter' && form !== null && ariaExpanded === 'true') event.preventDefault();
  },
};

const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  colors: { pine, gray, dark },
  black: '#22201c',
  fontFamily: SANS,
  headings: { fontFamily: SANS, fontWeight: '620' },
  defaultRadius: 'md',
  radius: { md: '8px', lg: '12px' },
  cursorType: 'pointer',
  autoContrast: true,
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle' } }),
    Badge: Badge.extend({ defaultProps: { radius: 'sm', tt: 'none', fw: 550, size: 'md' } }),
    Button: Button.extend({ defaultProps: { fw: 550 } }),
    Input: Input.extend({ defaultProps: { radius: 'md' } }),
    Paper: Paper.extend({ defaultProps: { radius: 'lg', withBorder: true } }),
    Popover: Popover.extend({ defaultProps: { radius: 'lg' } }),
    Select: Select.extend({ defaultProps: SELECT }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 'xs', tabularNums: true } }),
    ThemeIcon: ThemeIcon.extend({ defaultProps: { variant: 'light' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } }),
  },
});

// No blur: where there is no GPU, a blurred page costs whole seconds a frame.
const OVERLAY = { backgroundOpacity: 0.45, blur: 0 };

/** Returns the theme, with the words that Mantine's own buttons need in the language of the catalog. */
export function makeTheme(i18n: I18n): MantineThemeOverride {
  const closeButtonProps = { 'aria-label': i18n._(msg`Close`) };
  const components = {
    Drawer: Drawer.extend({
      defaultProps: { position: 'right', closeButtonProps, overlayProps: OVERLAY },
      styles: { title: { fontWeight: 620 } },
    }),
    Modal: Modal.extend({
      defaultProps: { centered: true, closeButtonProps, overlayProps: OVERLAY },
      styles: { title: { fontWeight: 620 } },
    }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps } }),
  };
  return { ...theme, components: { ...theme.components, ...components } };
}

const PALETTE = [
  'red',
  'pink',
  'grape',
  'violet',
  'indigo',
  'blue',
  'cyan',
  'teal',
  'green',
  'lime',
  'yellow',
  'orange',
  'gray',
  'pine',
];

// Mantine's own coloured text falls below 4.5:1 for the pale hues; mixing towards the text colour mends all alike.
const lightTexts = (mix: (name: string) => string): Record<string, string> =>
  Object.fromEntries(
    PALETTE.flatMap((name) => ['light-color', 'text'].map((use) => [`--mantine-color-${name}-${use}`, mix(name)])),
  );

/** The colours that Mantine's own variables do not have, and those whose contrast it leaves too low (WCAG 2.2, 1.4.3). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--pecunia-ground': gray[0],
    '--pecunia-rail': gray[1],
    '--pecunia-hover': 'rgb(34 32 28 / 5%)',
    '--pecunia-skeleton': gray[1],
    '--pecunia-positive': '#11705c',
    '--pecunia-negative': '#b42318',
    '--mantine-color-dimmed': '#625d55',
    '--mantine-color-placeholder': '#706b63',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': gray[3],
    '--mantine-color-anchor': pine[7],
    ...lightTexts((name) => `color-mix(in oklab, var(--mantine-color-${name}-9) 58%, #1c1a17)`),
    '--mantine-color-pine-light-color': pine[7],
    '--mantine-color-pine-text': pine[7],
    '--mantine-color-red-text': '#b42318',
  },
  dark: {
    '--mantine-color-body': '#1d1c1a',
    '--pecunia-ground': '#161514',
    '--pecunia-rail': '#121110',
    '--pecunia-hover': 'rgb(255 255 255 / 6%)',
    '--pecunia-skeleton': dark[6],
    '--pecunia-positive': '#5fc4aa',
    '--pecunia-negative': '#ff9a8d',
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': '#9a968f',
    '--mantine-color-error': '#ff9a8d',
    '--mantine-color-default-border': dark[4],
    '--mantine-color-anchor': pine[3],
    ...lightTexts((name) => `color-mix(in oklab, var(--mantine-color-${name}-3) 85%, #ffffff)`),
  },
});
