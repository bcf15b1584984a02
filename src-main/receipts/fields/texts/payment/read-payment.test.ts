import { describe, expect, it } from 'vitest';
import { pageRows } from '../../rows/page-rows.ts';
import { pageOf } from '../../testing/page-of.ts';
import { readCardDigits } from './card-digits.ts';
import { readPayment } from './read-payment.ts';

const pagesOf = (print: string) => [pageRows(pageOf(print))];

describe('readPayment', () => {
  it.each([
    ['TOTAL 12.00\nCASH 20.00\nCHANGE 8.00', 'cash'],
    ['CASH SALES COUNTER\nTOTAL 12.00\nVISA 12.00', 'card'],
    ['SUMME 3,00\nGeg. BAR 5,00', 'cash'],
    ['TOTAL 12.00\nCash 0.00\nDebit card 12.00', 'card'],
    ['TOTAL 120.00\nPAID BY UPI 120.00', 'wallet'],
    ['Totaal 4,50\nPINNEN 4,50', 'card'],
    ['TOTAL 9,00\nTICKET RESTAURANT 9,00', 'voucher'],
    ['TOTAL 9.00\nBank transfer 9.00', 'transfer'],
    ['TOTAL 9.00\nNo cash refunds', null],
    ['TOTAL 9.00\nWe accept Visa and Mastercard', null],
  ])('reads %j', (print, expected) => {
    const pages = pagesOf(print);
    expect(readPayment(pages, readCardDigits(pages)).value).toBe(expected);
  });
});

describe('readCardDigits', () => {
  it.each([
    ['VISA ************4417', '4417'],
    ['XXXX XXXX XXXX 1881', '1881'],
    ['MASTERCARD **** **** **** 5567', '5567'],
    ['4012 88XX XXXX 1022', '1022'],
    ['Visa ending in 1022', '1022'],
    ['ACCOUNT # 7998', '7998'],
    ['TOTAL 12.00', null],
    ['Visa 1200.00', null],
  ])('reads %j', (print, expected) => {
    expect(readCardDigits(pagesOf(print)).value).toBe(expected);
  });
});
