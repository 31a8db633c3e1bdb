package org.jiheng.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jiheng.shared.Money;
import org.jspecify.annotations.Nullable;

/** Money as {@code numeric(20,2)}, in yuan. */
@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money money) {
        return money == null ? null : money.yuan();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal yuan) {
        return yuan == null ? null : new Money(yuan);
    }
}
