package org.jiheng.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jiheng.shared.Points;
import org.jspecify.annotations.Nullable;

/** Points as {@code numeric(6,2)}. */
@Converter(autoApply = true)
public class PointsColumn implements AttributeConverter<Points, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Points points) {
        return points == null ? null : points.value();
    }

    @Override
    public @Nullable Points convertToEntityAttribute(@Nullable BigDecimal value) {
        return value == null ? null : new Points(value);
    }
}
