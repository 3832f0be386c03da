package org.acompte.vat.fr.ca3;

import java.util.Arrays;
import java.util.List;

/** The lines of form 3310-CA3 that acompte fills in, in the order of the form. */
public enum Ca3Line {
    /** A1: sales and services. */
    A1("A1", Part.BASES),
    /** A2: other taxable operations, such as works that a subcontractor did. */
    A2("A2", Part.BASES),
    /** A3: services bought from a taxable person that is not established in France. */
    A3("A3", Part.BASES),
    /** B2: acquisitions from other member states. */
    B2("B2", Part.BASES),
    /** B4: purchases from suppliers that are not established in France. */
    B4("B4", Part.BASES),
    /** B5: by how much what was given back lowers the base (French: <i>régularisations</i>). */
    B5("B5", Part.BASES),
    /** E1: exports. */
    E1("E1", Part.BASES),
    /** E2: other operations without French VAT. */
    E2("E2", Part.BASES),
    /** E3: distance sales to consumers that are taxed in another member state. */
    E3("E3", Part.BASES),
    /** F2: supplies of goods to taxable persons in other member states. */
    F2("F2", Part.BASES),
    /** 08: the standard rate of the mainland and Corsica. */
    LINE_08("08", Part.RATES),
    /** 09: the reduced rate of the mainland and Corsica. */
    LINE_09("09", Part.RATES),
    /** 9B: the intermediate rate of the mainland. */
    LINE_9B("9B", Part.RATES),
    /** 10: the standard rate of Guadeloupe, Martinique and La Réunion. */
    LINE_10("10", Part.RATES),
    /** 11: the reduced rate of Guadeloupe, Martinique and La Réunion. */
    LINE_11("11", Part.RATES),
    /** T1: 1.75 % in Guadeloupe, Martinique and La Réunion. */
    T1("T1", Part.RATES),
    /** T2: 1.05 % in Guadeloupe, Martinique and La Réunion. */
    T2("T2", Part.RATES),
    /** TC: 13 % in Corsica. */
    TC("TC", Part.RATES),
    /** T3: 10 % in Corsica. */
    T3("T3", Part.RATES),
    /** T4: 2.1 % in Corsica. */
    T4("T4", Part.RATES),
    /** T5: 0.9 % in Corsica. */
    T5("T5", Part.RATES),
    /** T6: 2.1 % on the mainland. */
    T6("T6", Part.RATES),
    /** 13: rates that are no longer in force. */
    LINE_13("13", Part.RATES),
    /** 15: VAT that was deducted before and is to be paid back. */
    LINE_15("15", Part.TAXES),
    /** 16: the sum of the VAT due. */
    LINE_16("16", Part.TOTALS),
    /** 17: what of it is for acquisitions from other member states. */
    LINE_17("17", Part.TAXES),
    /** 20: VAT deducted on goods and services other than fixed assets. */
    LINE_20("20", Part.TAXES),
    /** 21: other VAT to deduct, such as VAT given back by credit notes. */
    LINE_21("21", Part.TAXES),
    /** 23: the sum of what is deducted. */
    LINE_23("23", Part.TOTALS),
    /** 25: the credit, if more is deducted than due. */
    LINE_25("25", Part.TOTALS),
    /** TD: the VAT to pay, if more is due than deducted. */
    TD("TD", Part.TOTALS);

    private final String number;
    private final Part part;

    Ca3Line(String number, Part part) {
        this.number = number;
        this.part = part;
    }

    /** Which figures a line has. */
    enum Part {
        /** A base. */
        BASES,
        /** A base and its VAT. */
        RATES,
        /** VAT. */
        TAXES,
        /** The sum of other lines. */
        TOTALS
    }

    /**
     * Returns the number of the line.
     *
     * @return the number as it is printed, such as {@code "08"} or {@code "A1"}
     */
    public String number() {
        return number;
    }

    /**
     * Tells whether the line has a base.
     *
     * @return true for the lines of operations and of rates
     */
    public boolean hasBase() {
        return part == Part.BASES || part == Part.RATES;
    }

    /**
     * Tells whether the line has VAT.
     *
     * @return true for the lines of rates, of single taxes and of totals
     */
    public boolean hasVat() {
        return part != Part.BASES;
    }

    /**
     * Tells whether the line is computed from other lines.
     *
     * @return true for 16, 23, 25 and TD
     */
    public boolean isTotal() {
        return part == Part.TOTALS;
    }

    /** Whether it shows by how much something is less: what is given back counts as positive. */
    boolean isLowering() {
        return this == B5 || this == LINE_15 || this == LINE_21;
    }

    /** Whether it has only the share of the VAT that may be deducted. */
    boolean isShare() {
        return this == LINE_15 || this == LINE_20;
    }

    Part part() {
        return part;
    }

    /** The lines whose VAT this one adds up; none if it does not add up. */
    List<Ca3Line> parts() {
        return switch (this) {
            case LINE_16 ->
                Arrays.stream(values())
                        .filter(line -> line.part == Part.RATES || line == LINE_15)
                        .toList();
            case LINE_23 -> List.of(LINE_20, LINE_21);
            default -> List.of();
        };
    }

    @Override
    public String toString() {
        return number;
    }
}
