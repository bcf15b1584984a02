import type { ReportDocument, ReportFigure } from '../../../src-shared/contract/report-document.ts';
import { currencyOf } from '../file-columns.ts';
import { neutralText } from '../neutral-text.ts';
import { csvCell } from './csv-record.ts';
import type { CsvStyle } from './csv-record.ts';

const unitOf = (figure: ReportFigure, document: ReportDocument): string => {
  if (figure.type === 'amount') return currencyOf(figure, document);
  return figure.type === 'percent' ? '%' : '';
};

/** Returns the records of a document's figures as fields: name, value, unit, and the change in percent where one has any. */
export const csvFigures = (document: ReportDocument, style: CsvStyle): readonly (readonly string[])[] => {
  const { figures } = document;
  const hasChange = figures.some(({ changePercent }) => changePercent !== null);
  const fieldsOf = (figure: ReportFigure): readonly string[] => [
    neutralText(figure.label),
    csvCell(figure.value, figure.type, currencyOf(figure, document), style),
    unitOf(figure, document),
    ...(hasChange ? [csvCell(figure.changePercent, 'percent', document.currency, style)] : []),
  ];
  return [['Figure', 'Value', 'Unit', ...(hasChange ? ['Change in %'] : [])], ...figures.map(fieldsOf)];
};
