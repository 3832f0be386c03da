package org.acompte.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mustangproject.Allowance;
import org.mustangproject.Invoice;
import org.mustangproject.Item;
import org.mustangproject.Product;
import org.mustangproject.ZUGFeRD.TransactionCalculator;
import org.mustangproject.ZUGFeRD.VATAmount;

/** The totals of a document by Mustang's calculator, each asked once. */
public record MustangTotals(
        BigDecimal lineTotal,
        BigDecimal discountTotal,
        BigDecimal withoutVat,
        BigDecimal withVat,
        Set<VATAmount> vats) {

    static MustangTotals of(Invoice invoice) {
        TransactionCalculator calculator = new TransactionCalculator(invoice);
        return new MustangTotals(
                calculator.getValue(),
                calculator.getAllowanceTotal(),
                calculator.getTaxBasis(),
                calculator.getGrandTotal(),
                calculator.getTaxDetails());
    }

    /** Mustang takes percentages of the whole only, so the discounts come as amounts. */
    static Invoice invoice(List<Source> lines, BigDecimal[] discounts, BigDecimal[] percents) {
        Invoice invoice = new Invoice();
        for (Source line : lines) {
            Product product = new Product(line.label(), "", "C62", line.percent());
            invoice.addItem(new Item(product, line.decimalPrice(), line.decimalQuantity()));
        }
        for (int i = 0; i < discounts.length; i++) {
            invoice.addAllowance(
                    new Allowance(discounts[i]).setTaxPercent(percents[i]).setCategoryCode("S"));
        }
        return invoice;
    }

    /** As {@link RawTotals#figures}. */
    long[] figures() {
        List<VATAmount> rows = vats.stream()
                .sorted(Comparator.comparing(VATAmount::getApplicablePercent).reversed())
                .toList();
        long[] figures = new long[2 + 2 * rows.size()];
        figures[0] = minor(lineTotal);
        figures[1] = minor(discountTotal);
        for (int i = 0; i < rows.size(); i++) {
            figures[2 + 2 * i] = minor(rows.get(i).getBasis());
            figures[3 + 2 * i] = minor(rows.get(i).getCalculated());
        }
        return figures;
    }

    private static long minor(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }
}
