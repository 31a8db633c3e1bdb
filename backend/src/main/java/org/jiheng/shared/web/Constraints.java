package org.jiheng.shared.web;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jiheng.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the usual constraints mean for our words: an amount has a sign, and a text is as long as people count it. */
@ApplicationScoped
public class Constraints implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(PositiveOrZero.class).validatedBy(NotNegative.class);
        mapping.constraintDefinition(Size.class).validatedBy(CodePoints.class);
        configuration.addMapping(mapping);
    }

    public static class NotNegative implements ConstraintValidator<PositiveOrZero, Money> {

        @Override
        public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
            return amount == null || !amount.isNegative();
        }
    }

    /** A rare character such as 𠮷 is one character, though it takes two places in a Java string. */
    public static class CodePoints implements ConstraintValidator<Size, String> {

        private int min;
        private int max;

        @Override
        public void initialize(Size size) {
            min = size.min();
            max = size.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            var length = text.codePointCount(0, text.length());
            return length >= min && length <= max;
        }
    }
}
